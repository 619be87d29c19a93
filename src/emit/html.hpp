// SPDX-License-Identifier: MIT
#pragma once
/// The running text of a notice as HTML, in the order and under the headings of the notice.

#include <string>

#include "vacparse/parse.hpp"

namespace vacparse::emit {

/// `<h3>` for headings, `<h4>` for groups of duties, `<p>` and `<ul>`; nothing else, and no attributes. What
/// the notice says is escaped. Empty when the notice has no running text.
std::string to_html(const Parsed& parsed);

}  // namespace vacparse::emit
