// SPDX-License-Identifier: MIT
#pragma once
/// The words of a text, as one look at all of them tells: which phrases may stand in it, and its language.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vacparse {

struct Window;

class Vocabulary {
 public:
  /// Of folded text (values/fold.hpp), which is not kept. Linear; of long texts the beginning is enough.
  explicit Vocabulary(std::string_view folded);

  /// False where a word of `phrase`, which is what `fold_words` leaves of one, stands nowhere in the first
  /// `kSeen` bytes of the text. True where all do, and sometimes else.
  bool may_hold(std::string_view phrase) const;
  static constexpr std::size_t kSeen = std::size_t{64} * 1024;

  /// ISO 639-1 code of the language that the text is written in: "en", "fr", "es", "de", by the commonest
  /// words of its beginning; nothing for a text too short or foreign to tell.
  std::optional<std::string> language() const;

 private:
  void note(const Window& window, bool count);

  std::array<std::uint64_t, 256> bits_{};  ///< one for each hash of a word
  std::uint64_t counts_ = 0;               ///< words of each language, and all: some bits each
};

}  // namespace vacparse
