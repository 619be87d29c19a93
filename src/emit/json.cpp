// SPDX-License-Identifier: MIT
#include "emit/array.hpp"
#include "emit/dom.hpp"
#include "emit/formats.hpp"

namespace vacparse::emit {
namespace {

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t index,
            std::string& out) {
  append_element(to_dom(Record{to_utf8(id), parsed}, options.evidence), options, index, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
             std::string& out) {
  append_element(to_dom(make_failure(id, error)), options, index, out);
}

}  // namespace

extern const Emitter kJson = {
    "json", "JSON, indented; several inputs: an array", open_array, record, failure, close_array};

}  // namespace vacparse::emit
