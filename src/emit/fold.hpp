// SPDX-License-Identifier: MIT
#pragma once
/// White space as records have it: none at the ends, one blank between words.

#include <cstddef>
#include <string>
#include <string_view>

#include "vacparse/text.hpp"

namespace vacparse::emit {

/// The bytes of the white space character (Unicode's White_Space, in UTF-8) at `place`; 0: there is none.
std::size_t blank_size(std::string_view text, std::size_t place);

/// `text` without white space at its ends.
std::string_view trimmed(std::string_view text);

/// `text` with every run of white space folded to one blank and none at the ends. The view is one of `text`,
/// or, where something had to be folded, of `scratch`.
std::string_view folded(std::string_view text, std::string& scratch);

/// `bytes`, which come from outside (names of files), as text: with U+FFFD for every byte that is not part of
/// a character and for every control character but tab and line ends, which a terminal would obey.
std::string to_utf8(std::string_view bytes);

/// The bytes of the UTF-8 character at `place`; 0: there is none.
std::size_t character_size(std::string_view bytes, std::size_t place);

}  // namespace vacparse::emit
