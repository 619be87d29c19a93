// SPDX-License-Identifier: MIT
#pragma once
/// The options that arguments may name.

#include <optional>
#include <span>
#include <string_view>

namespace vacparse {

/// Which options some arguments may name. Only those are told to CLI11: it compares each with all before it,
/// which for all options takes a fifth of the time of one notice.
class Named {
 public:
  /// All options.
  Named() = default;
  explicit Named(std::span<const char* const> arguments) : arguments_(arguments) {}

  /// `names`: "-j,--jobs".
  bool may_be(std::string_view names) const;

 private:
  std::optional<std::span<const char* const>> arguments_;
};

}  // namespace vacparse
