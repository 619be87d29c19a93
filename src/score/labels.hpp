// SPDX-License-Identifier: MIT
#pragma once
/// Labels: what a reader found in notices, one JSON object a line. docs/accuracy.md lists the keys.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "score/answers.hpp"

namespace vacparse::score {

/// One notice, labelled.
struct Label {
  std::string file;   ///< the notice, relative to the folder of the notices
  std::string place;  ///< where the label stands, for messages: "labels.jsonl:3"
  Answers answers;
};

/// `name` is the labels' file in messages. Blank lines are passed over. Throws `Error` ("label") with file
/// and line where a line is no label: no JSON, an unknown key, a value of the wrong kind, zones that overlap,
/// a notice labelled twice.
std::vector<Label> read_labels(std::string_view jsonl, const std::string& name);

}  // namespace vacparse::score
