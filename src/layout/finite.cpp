// SPDX-License-Identifier: MIT
#include "layout/finite.hpp"

#include <algorithm>

#include "layout/expression.hpp"
#include "text/characters.hpp"

namespace vacparse {
namespace {

using Texts = std::vector<std::string>;

/// Letters as normal forms have them, and the signs that stand between words.
bool is_plain(std::uint32_t letter) {
  return letter >= 0x80 || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
         std::string_view(" -/,&'").find(static_cast<char>(letter)) != std::string_view::npos;
}

/// Lists the texts of an expression. What it cannot list makes all of it fail.
class Lister {
 public:
  explicit Lister(std::size_t most) : most_(most) {}

  std::optional<Texts> list(const Expression& expression) {
    Texts texts = texts_of(expression);
    if (failed_) return std::nullopt;
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
  }

 private:
  static constexpr int kMostTimes = 4;
  static constexpr std::uint32_t kMostLetters = 8;

  Texts fail() {
    failed_ = true;
    return {};
  }

  Texts texts_of(const Expression& expression) {
    if (failed_) return {};
    switch (expression.kind) {
      case Expression::Kind::set:
        return letters_of(expression.set);
      case Expression::Kind::sequence:
        return sequence_of(expression.parts);
      case Expression::Kind::choice:
        return choice_of(expression.parts);
      case Expression::Kind::repeat:
        return repeated(expression);
      default:
        return fail();
    }
  }

  Texts letters_of(const std::vector<CodePoints>& set) {
    Texts all;
    for (const CodePoints range : set) {
      for (std::uint32_t letter = range.first; letter <= range.last; ++letter) {
        if (all.size() == kMostLetters || !is_plain(letter)) return fail();
        append_utf8(letter, all.emplace_back());
      }
    }
    return all;
  }

  Texts sequence_of(const std::vector<Expression>& parts) {
    Texts all = {""};
    for (const Expression& part : parts) all = joined(all, texts_of(part));
    return all;
  }

  Texts choice_of(const std::vector<Expression>& parts) {
    Texts all;
    for (const Expression& part : parts) {
      for (std::string& text : texts_of(part)) all.push_back(std::move(text));
      if (all.size() > most_) return fail();
    }
    return all;
  }

  Texts joined(const Texts& heads, const Texts& tails) {
    if (failed_ || heads.size() * tails.size() > most_) return fail();
    Texts all;
    for (const std::string& head : heads) {
      for (const std::string& tail : tails) all.push_back(head + tail);
    }
    return all;
  }

  Texts repeated(const Expression& repeat) {
    if (repeat.lazy || repeat.most == Expression::kEndless || repeat.most > kMostTimes) return fail();
    const Texts texts = texts_of(repeat.parts.front());
    Texts all, times = {""};
    for (int time = 0; time <= repeat.most && !failed_; ++time) {
      if (time >= repeat.least) all.insert(all.end(), times.begin(), times.end());
      if (time < repeat.most) times = joined(times, texts);
    }
    return all.size() > most_ ? fail() : all;
  }

  std::size_t most_;
  bool failed_ = false;
};

}  // namespace

std::vector<std::string_view> branches_of(std::string_view pattern) {
  std::vector<std::string_view> branches;
  std::size_t begin = 0;
  int depth = 0;
  bool set = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
    } else if (set) {
      set = c != ']';
    } else if (c == '[') {
      set = true;
      const std::string_view inside = pattern.substr(at + 1);
      at += inside.starts_with("^]") ? 2 : inside.starts_with(']') ? 1 : 0;  // there it closes nothing
    } else if (c == '(' || c == ')') {
      depth += c == '(' ? 1 : -1;
    } else if (c == '|' && depth == 0) {
      branches.push_back(pattern.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  branches.push_back(pattern.substr(begin));
  return branches;
}

std::optional<std::vector<std::string>> texts_of(std::string_view pattern, std::size_t most) {
  const auto expression = read_expression(pattern);
  return expression ? Lister(most).list(*expression) : std::nullopt;
}

std::optional<Searched> searched_texts_of(std::string_view pattern, std::size_t most) {
  Searched searched;
  const std::string_view whole = pattern;
  const auto take_front = [&](std::string_view sign, Edge edge) {
    if (!pattern.starts_with(sign)) return;
    pattern.remove_prefix(sign.size());
    searched.edges |= edge;
  };
  const auto take_back = [&](std::string_view sign, Edge edge) {
    if (!pattern.ends_with(sign)) return;
    pattern.remove_suffix(sign.size());
    searched.edges |= edge;
  };
  take_front("^", kBeginsText);
  take_front("\\b", kWordBefore);
  take_back("$", kEndsText);
  take_back("\\b", kWordBehind);
  // In "^a|b" the edge is of the first branch alone.
  if (searched.edges != 0 && branches_of(whole).size() > 1) return std::nullopt;
  auto texts = texts_of(pattern, most);
  if (!texts) return std::nullopt;
  searched.texts = std::move(*texts);
  return searched;
}

}  // namespace vacparse
