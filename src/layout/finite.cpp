// SPDX-License-Identifier: MIT
#include "layout/finite.hpp"

#include <algorithm>
#include <charconv>

namespace vacparse {
namespace {

using Texts = std::vector<std::string>;

/// Reads a pattern from the left. What it cannot list makes all of it fail.
class Lister {
 public:
  Lister(std::string_view pattern, std::size_t most) : rest_(pattern), most_(most) {}

  std::optional<Texts> list() {
    Texts texts = alternatives(0);
    if (!rest_.empty() || failed_) return std::nullopt;
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
  }

 private:
  static constexpr int kDeepest = 16;

  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  Texts fail() {
    failed_ = true;
    return {};
  }

  Texts bounded(Texts texts) { return texts.size() <= most_ ? std::move(texts) : fail(); }

  Texts alternatives(int depth) {
    if (depth > kDeepest) return fail();
    Texts all = sequence(depth);
    while (!failed_ && take("|")) {
      for (std::string& text : sequence(depth)) all.push_back(std::move(text));
    }
    return bounded(std::move(all));
  }

  Texts sequence(int depth) {
    Texts all = {""};
    while (!failed_ && !rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      all = joined(all, repeated(one(depth)));
    }
    return all;
  }

  Texts joined(const Texts& heads, const Texts& tails) {
    if (heads.size() * tails.size() > most_) return fail();
    Texts all;
    for (const std::string& head : heads) {
      for (const std::string& tail : tails) all.push_back(head + tail);
    }
    return all;
  }

  Texts one(int depth) {
    if (take("(?:")) {
      Texts inner = alternatives(depth + 1);
      return take(")") ? std::move(inner) : fail();
    }
    if (take("[")) return set();
    const char letter = rest_.front();
    const bool sign = std::string_view(" -/,&'").find(letter) != std::string_view::npos;
    const bool plain = sign || static_cast<unsigned char>(letter) >= 0x80 ||
                       (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (!plain) return fail();
    rest_.remove_prefix(1);
    return {std::string(1, letter)};
  }

  /// "[sz]", "[- ]": letters of ASCII and blanks, no ranges.
  Texts set() {
    Texts all;
    if (take("-")) all.emplace_back("-");
    while (!rest_.empty() && (rest_.front() == ' ' || (rest_.front() >= 'a' && rest_.front() <= 'z'))) {
      all.emplace_back(1, rest_.front());
      rest_.remove_prefix(1);
    }
    return take("]") && !all.empty() ? std::move(all) : fail();
  }

  Texts repeated(Texts texts) {
    if (take("?")) {
      if (rest_.starts_with('?')) return fail();
      texts.emplace_back();
      return bounded(std::move(texts));
    }
    if (rest_.starts_with('*') || rest_.starts_with('+')) return fail();
    return take("{") ? counted(texts) : texts;
  }

  /// "{1,2}".
  Texts counted(const Texts& texts) {
    const int least = number();
    const int most = take(",") ? number() : least;
    if (!take("}") || least < 0 || most < least || most > 4) return fail();
    Texts all, times = {""};
    for (int time = 0; time <= most && !failed_; ++time) {
      if (time >= least) all.insert(all.end(), times.begin(), times.end());
      if (time < most) times = joined(times, texts);
    }
    return bounded(std::move(all));
  }

  int number() {
    int value = -1;
    const auto [end, trouble] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return trouble == std::errc() ? value : -1;
  }

  std::string_view rest_;
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
  return Lister(pattern, most).list();
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
