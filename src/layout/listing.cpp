// SPDX-License-Identifier: MIT
#include "layout/listing.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

using Beginnings = std::vector<Beginning>;

/// Letters as normal forms have them, and the signs that stand between words.
bool is_plain(std::uint32_t letter) {
  return letter >= 0x80 || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
         std::string_view(" -/,&'").find(static_cast<char>(letter)) != std::string_view::npos;
}

class Lister {
 public:
  explicit Lister(const ListingRules& rules) : rules_(rules) {}

  Beginnings list(const Expression& expression) const {
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
        return rules_.folded ? list(expression.parts.front()) : anything();
      default:
        return rules_.folded ? Beginnings{{"", expression.kind == Expression::Kind::begins}} : anything();
    }
  }

 private:
  static constexpr std::size_t kMostLetters = 8;
  static constexpr int kMostTimes = 4;

  static Beginnings anything() { return {{"", false, true}}; }

  static void tidy(Beginnings& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
  }

  static void cut(Beginnings& all) {
    for (Beginning& one : all) one.cut = true;
  }

  /// Nothing where the letter is none to be listed.
  std::string text_of(std::uint32_t letter) const {
    std::string text;
    if (rules_.folded || is_plain(letter)) append_utf8(letter, text);
    if (rules_.folded) text = letter == '\n' ? " " : fold(text);
    return text;
  }

  Beginnings letters_of(const std::vector<CodePoints>& set) const {
    constexpr std::uint32_t kMostPoints = 64;  // many are folded to the same letter
    std::uint32_t points = 0;
    for (const CodePoints range : set) points += std::min(range.last - range.first + 1, kMostPoints + 1);
    if (points > kMostPoints) return anything();
    Beginnings all;
    for (const CodePoints range : set) {
      for (std::uint32_t letter = range.first; letter <= range.last; ++letter) {
        if (all.emplace_back(Beginning{text_of(letter)}).text.empty()) return anything();
      }
    }
    tidy(all);
    return all.size() > kMostLetters ? anything() : all;
  }

  Beginnings sequence_of(const std::vector<Expression>& parts) const {
    Beginnings all = {{}};
    for (const Expression& part : parts) {
      if (std::all_of(all.begin(), all.end(), [](const Beginning& one) { return one.cut; })) break;
      all = joined(all, list(part));
    }
    return all;
  }

  Beginnings choice_of(const std::vector<Expression>& parts) const {
    Beginnings all;
    for (const Expression& part : parts) {
      const Beginnings some = list(part);
      all.insert(all.end(), some.begin(), some.end());
    }
    tidy(all);
    return all.size() > rules_.most ? anything() : all;
  }

  Beginnings joined(const Beginnings& heads, const Beginnings& tails) const {
    Beginnings all;
    for (const Beginning& head : heads) {
      if (head.cut || head.text.size() >= rules_.enough) {
        all.push_back({head.text, head.begins_text, true});
        continue;
      }
      for (const Beginning& tail : tails) {
        const bool begins = head.begins_text || (tail.begins_text && head.text.empty());
        all.push_back({head.text + tail.text, begins, tail.cut});
      }
    }
    tidy(all);
    if (all.size() <= rules_.most) return all;
    all = heads;
    cut(all);
    return all;
  }

  /// What is repeated more often than is worth listing may go on with anything.
  Beginnings repeated(const Expression& repeat) const {
    if (repeat.lazy && !rules_.folded) return anything();
    const Beginnings once = list(repeat.parts.front());
    const bool endless = repeat.most == Expression::kEndless || repeat.most > kMostTimes;
    const int listed = endless ? std::min(repeat.least, kMostTimes) + 1 : repeat.most;
    Beginnings all, times = {{}};
    for (int time = 0; time <= listed; ++time) {
      if (endless && time == listed) cut(times);
      if (time >= std::min(repeat.least, listed)) all.insert(all.end(), times.begin(), times.end());
      if (time < listed) times = joined(times, once);
    }
    tidy(all);
    return all.size() > rules_.most ? anything() : all;
  }

  const ListingRules& rules_;
};

}  // namespace

std::vector<Beginning> list_beginnings(const Expression& expression, const ListingRules& rules) {
  return Lister(rules).list(expression);
}

std::optional<std::vector<Beginning>> list_beginnings(std::string_view pattern, const ListingRules& rules) {
  const auto expression = read_expression(pattern);
  return expression ? std::optional(list_beginnings(*expression, rules)) : std::nullopt;
}

}  // namespace vacparse
