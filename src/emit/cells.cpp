// SPDX-License-Identifier: MIT
#include "emit/cells.hpp"

namespace vacparse::emit {

void Table::cell(std::string_view content) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  if (!first_) out_ += special_.front();
  first_ = false;
  std::string neutral;
  if (safe_ && !content.empty() && kFormula.find(content.front()) != std::string_view::npos) {
    neutral.append("'").append(content);
    content = neutral;
  }
  const std::string_view special(special_.data(), special_.size());
  if (content.find_first_of(special) == std::string_view::npos) {
    out_ += content;
  } else {
    quoted(content);
  }
}

void Table::quoted(std::string_view content) {
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
