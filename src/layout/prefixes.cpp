// SPDX-License-Identifier: MIT
#include "layout/prefixes.hpp"

#include <algorithm>

#include "layout/expression.hpp"
#include "text/characters.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

/// What a match may begin with. Where it is `open`, the next part of the pattern goes on behind it.
struct Beginning {
  Prefix prefix;
  bool open = true;

  auto operator<=>(const Beginning&) const = default;
};
using Beginnings = std::vector<Beginning>;

class Beginner {
 public:
  explicit Beginner(std::size_t most) : most_(most) {}

  Beginnings begin(const Expression& expression) const {
    switch (expression.kind) {
      case Expression::Kind::set:
        return letters_of(expression.set);
      case Expression::Kind::sequence:
        return sequence_of(expression.parts);
      case Expression::Kind::choice:
        return choice_of(expression.parts);
      case Expression::Kind::repeat:
        return repeated(expression);
      case Expression::Kind::group:
        return begin(expression.parts.front());
      case Expression::Kind::begins:
        return {{{"", true}, true}};
      default:
        return {{}};
    }
  }

 private:
  static constexpr std::size_t kMostLetters = 8;
  static constexpr std::size_t kEnough = 6;  ///< longer ones are no rarer by much, but many more
  static constexpr int kMostTimes = 4;

  static Beginnings nothing() { return {{{}, false}}; }

  static void tidy(Beginnings& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
  }

  static void close(Beginnings& all) {
    for (Beginning& one : all) one.open = false;
  }

  static Beginnings letters_of(const std::vector<CodePoints>& set) {
    constexpr std::uint32_t kMostPoints = 64;
    std::uint32_t points = 0;
    for (const CodePoints range : set) points += std::min(range.last - range.first + 1, kMostPoints + 1);
    if (points > kMostPoints) return nothing();
    Beginnings all;
    for (const CodePoints range : set) {
      for (std::uint32_t letter = range.first; letter <= range.last; ++letter) {
        std::string text;
        append_utf8(letter, text);
        text = fold(text);
        all.push_back({{text == "\n" ? " " : text}, true});
      }
    }
    tidy(all);
    return all.size() > kMostLetters ? nothing() : all;
  }

  Beginnings sequence_of(const std::vector<Expression>& parts) const {
    Beginnings all = {{}};
    for (const Expression& part : parts) {
      const bool open = std::any_of(all.begin(), all.end(), [](const Beginning& one) { return one.open; });
      if (!open) break;
      all = joined(all, begin(part));
    }
    return all;
  }

  Beginnings choice_of(const std::vector<Expression>& parts) const {
    Beginnings all;
    for (const Expression& part : parts) {
      const Beginnings some = begin(part);
      all.insert(all.end(), some.begin(), some.end());
    }
    tidy(all);
    return all.size() > most_ ? nothing() : all;
  }

  Beginnings joined(const Beginnings& heads, const Beginnings& tails) const {
    Beginnings all;
    for (const Beginning& head : heads) {
      if (!head.open || head.prefix.text.size() >= kEnough) {
        all.push_back({head.prefix, false});
        continue;
      }
      for (const Beginning& tail : tails) {
        const bool begins = head.prefix.begins_text || (tail.prefix.begins_text && head.prefix.text.empty());
        all.push_back({{head.prefix.text + tail.prefix.text, begins}, tail.open});
      }
    }
    tidy(all);
    if (all.size() <= most_) return all;
    all = heads;
    close(all);
    return all;
  }

  /// What is repeated more often than is worth listing may go on with anything.
  Beginnings repeated(const Expression& repeat) const {
    const Beginnings once = begin(repeat.parts.front());
    const bool endless = repeat.most == Expression::kEndless || repeat.most > kMostTimes;
    const int listed = endless ? std::min(repeat.least, kMostTimes) + 1 : repeat.most;
    Beginnings all, times = {{}};
    for (int time = 0; time <= listed; ++time) {
      if (endless && time == listed) close(times);
      if (time >= std::min(repeat.least, listed)) all.insert(all.end(), times.begin(), times.end());
      if (time < listed) times = joined(times, once);
    }
    tidy(all);
    return all.size() > most_ ? nothing() : all;
  }

  std::size_t most_;
};

/// True where some other one says all that `one` says.
bool is_said(const Prefix& one, const std::vector<Prefix>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Prefix& other) {
    return other != one && one.text.starts_with(other.text) && (one.begins_text || !other.begins_text) &&
           (other.text != one.text || !other.begins_text);
  });
}

}  // namespace

std::optional<std::vector<Prefix>> prefixes_of(std::string_view pattern, std::size_t shortest,
                                               std::size_t most) {
  const auto expression = read_expression(pattern);
  if (!expression) return std::nullopt;
  std::vector<Prefix> all;
  for (Beginning& one : Beginner(most).begin(*expression)) {
    const std::size_t least = one.prefix.begins_text ? 2 : shortest;
    if (one.prefix.text.size() < least) return std::nullopt;
    all.push_back(std::move(one.prefix));
  }
  std::vector<Prefix> needed;
  for (const Prefix& one : all) {
    if (!is_said(one, all)) needed.push_back(one);
  }
  std::sort(needed.begin(), needed.end());
  needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
  return needed;
}

}  // namespace vacparse
