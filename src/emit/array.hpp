// SPDX-License-Identifier: MIT
#pragma once
/// Indented JSON: several documents are the elements of an array, one alone stands as it is.

#include <string>
#include <string_view>

#include "vacparse/emit.hpp"

namespace vacparse::emit {

void open_array(const EmitOptions& options, std::string& out);
/// `line` is compact JSON with a line end behind it. `index`: of the element, from 0.
void append_element(std::string_view line, const EmitOptions& options, std::size_t index, std::string& out);
void close_array(const EmitOptions& options, std::string& out);

}  // namespace vacparse::emit
