// SPDX-License-Identifier: MIT
#pragma once
/// Several indented JSON documents as the elements of an array; one alone as it is.

#include <nlohmann/json.hpp>
#include <string>

#include "vacparse/emit.hpp"

namespace vacparse::emit {

void open_array(const EmitOptions& options, std::string& out);
/// `index`: of the element, from 0.
void append_element(const nlohmann::ordered_json& document, const EmitOptions& options, std::size_t index,
                    std::string& out);
void close_array(const EmitOptions& options, std::string& out);

}  // namespace vacparse::emit
