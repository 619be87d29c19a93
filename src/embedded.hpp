// SPDX-License-Identifier: MIT
#pragma once
/// The layouts that are part of the binary: src/layouts/*.toml, put there by cmake/embed.cmake.

#include <span>
#include <string_view>

namespace vacparse {

struct EmbeddedLayout {
  std::string_view id;  ///< the file's stem
  std::string_view toml;
};

/// In the order of their ids.
std::span<const EmbeddedLayout> embedded_layouts();

}  // namespace vacparse
