// SPDX-License-Identifier: MIT
#include "manual/pages.hpp"

#include <algorithm>

namespace vacparse::manual {

Wanted wanted(const OptionRow& row) {
  Wanted wanted;
  if (row.value.empty()) return wanted;
  for (const std::string& one : split_at(row.value, "|")) {
    const bool small = std::all_of(one.begin(), one.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (small) wanted.words.push_back(one);
    wanted.layouts = wanted.layouts || one == "NAME";
    wanted.files = wanted.files || one == "FILE" || one == "FOLDER/" || one == "LIST";
  }
  return wanted;
}

std::string quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char byte : text) {
    if (byte == '\'') {
      quoted += "'\\''";
    } else {
      quoted += byte;
    }
  }
  return quoted + "'";
}

std::vector<std::string> split_at(std::string_view text, std::string_view mark) {
  std::vector<std::string> parts;
  for (std::size_t place = text.find(mark); place != std::string_view::npos; place = text.find(mark)) {
    parts.emplace_back(text.substr(0, place));
    text.remove_prefix(place + mark.size());
  }
  parts.emplace_back(text);
  return parts;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string all;
  for (const std::string& word : words) {
    if (!all.empty()) all += between;
    all += word;
  }
  return all;
}

}  // namespace vacparse::manual
