// SPDX-License-Identifier: MIT
#include "emit/cells.hpp"

namespace vacparse::emit {

void Table::cell(std::string_view content) {
  if (!first_) out_ += ',';
  first_ = false;
  if (content.find_first_of(",\"\r\n") == std::string_view::npos) {
    out_ += content;
    return;
  }
  out_ += '"';
  for (const char byte : content) {
    if (byte == '"') out_ += '"';
    out_ += byte;
  }
  out_ += '"';
}

void Table::end_row() {
  out_ += "\r\n";
  first_ = true;
}

}  // namespace vacparse::emit
