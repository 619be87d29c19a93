// SPDX-License-Identifier: MIT
#include "vacparse/emit.hpp"

#include <algorithm>
#include <array>

#include "emit/formats.hpp"

namespace vacparse {

std::span<const Emitter> emitters() {
  static const std::array<Emitter, 4> kAll = {emit::kJson, emit::kNdjson, emit::kCsv, emit::kCsvItems};
  return kAll;
}

const Emitter* find_emitter(std::string_view name) {
  const auto all = emitters();
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const Emitter& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace vacparse
