// SPDX-License-Identifier: MIT
#include "layout/expression.hpp"

#include <algorithm>
#include <charconv>

#include "layout/code_points.hpp"
#include "phrase.hpp"
#include "text/characters.hpp"

namespace vacparse {
namespace {

using Set = std::vector<CodePoints>;

/// Reads a pattern from the left. What it does not know makes all of it fail.
class ExpressionReader {
 public:
  explicit ExpressionReader(std::string_view pattern) : rest_(pattern) {}

  std::optional<Expression> read() {
    Expression all = choice(0);
    if (failed_ || !rest_.empty()) return std::nullopt;
    return all;
  }

 private:
  static constexpr int kDeepest = 64;
  static constexpr int kMostTimes = 1000;

  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  Expression fail() {
    failed_ = true;
    rest_ = {};
    return {};
  }

  Expression choice(int depth) {
    if (depth > kDeepest) return fail();
    const bool any_case = any_case_;
    Expression first = sequence(depth);
    if (!rest_.starts_with('|')) {
      any_case_ = any_case;
      return first;
    }
    Expression all;
    all.kind = Expression::Kind::choice;
    all.parts.push_back(std::move(first));
    while (take("|")) all.parts.push_back(sequence(depth));
    any_case_ = any_case;  // "(?i)" ends where its group does
    return all;
  }

  Expression sequence(int depth) {
    Expression all;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      if (take("(?i)")) {
        any_case_ = true;
      } else {
        all.parts.push_back(repeated(one(depth)));
      }
    }
    return all;
  }

  Expression one(int depth) {
    if (take("(?i:")) return in_case(true, depth);
    if (take("(?-i:")) return in_case(false, depth);
    if (take("(?:")) return inner(depth);
    if (rest_.starts_with("(?")) return fail();
    if (take("(")) return group(depth);
    if (take("^")) return edge(Expression::Kind::begins);
    if (take("$")) return edge(Expression::Kind::ends);
    if (take("\\b")) return edge(Expression::Kind::edge);
    if (take("\\B")) return edge(Expression::Kind::never_edge);
    if (take(".")) return of_set(all_but({{'\n', '\n'}}));
    if (take("[")) return bracket();
    if (std::string_view("*+?{").find(rest_.front()) != std::string_view::npos) return fail();
    Set set;
    if (!add_atom(set)) return fail();
    return of_set(tidied(std::move(set)));
  }

  Expression inner(int depth) {
    Expression all = choice(depth + 1);
    return take(")") ? std::move(all) : fail();
  }

  Expression in_case(bool any, int depth) {
    const bool before = any_case_;
    any_case_ = any;
    Expression all = inner(depth);
    any_case_ = before;
    return all;
  }

  Expression group(int depth) {
    Expression group;
    group.kind = Expression::Kind::group;
    group.number = ++groups_;
    group.parts.push_back(inner(depth));
    return group.number <= static_cast<int>(kMostGroups) ? std::move(group) : fail();
  }

  static Expression edge(Expression::Kind kind) {
    Expression edge;
    edge.kind = kind;
    return edge;
  }

  static Expression of_set(Set set) {
    Expression one;
    one.kind = Expression::Kind::set;
    one.set = std::move(set);
    return one;
  }

  /// A letter, or a class such as `\d`.
  bool add_atom(Set& set) {
    if (take("\\d")) return set.push_back({'0', '9'}), true;
    if (take("\\s")) return set.insert(set.end(), {{'\t', '\n'}, {'\f', '\r'}, {' ', ' '}}), true;
    if (take("\\w")) {
      set.insert(set.end(), {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}});
      if (any_case_) set.insert(set.end(), {{kLongS, kLongS}, {kKelvin, kKelvin}});
      return true;
    }
    const auto letter = read_letter();
    if (!letter) return false;
    set.push_back({*letter, *letter});
    return !any_case_ || add_cases(*letter, set);
  }

  std::optional<std::uint32_t> read_letter() {
    if (rest_.empty()) return std::nullopt;
    if (take("\\x")) return read_hex();
    if (rest_.front() == '\\') {
      const bool sign = rest_.size() > 1 && static_cast<unsigned char>(rest_[1]) < 0x80 &&
                        !is_digit(rest_[1]) && !is_upper(rest_[1]) && !is_lower(rest_[1]);
      if (!sign) return std::nullopt;
      rest_.remove_prefix(1);
    }
    const unsigned char byte = byte_at(rest_, 0);
    const Character letter = byte < 0x80 ? Character{byte, 1} : read_utf8(rest_, 0);
    rest_.remove_prefix(letter.size);
    return letter.size == 0 ? std::nullopt : std::optional<std::uint32_t>(letter.point);
  }

  /// "27" behind "\x".
  std::optional<std::uint32_t> read_hex() {
    std::uint32_t value = 0;
    const std::string_view digits = rest_.substr(0, 2);
    const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (trouble != std::errc() || end != digits.data() + 2) return std::nullopt;
    rest_.remove_prefix(2);
    return value;
  }

  /// What stands behind "[".
  Expression bracket() {
    const bool negated = take("^");
    Set set;
    do {
      if (rest_.empty() || rest_.starts_with("[:") || !add_member(set)) return fail();
    } while (!take("]"));
    set = tidied(std::move(set));
    return of_set(negated ? all_but(set) : std::move(set));
  }

  /// "a", "a-z", "\d".
  bool add_member(Set& set) {
    const std::string_view before = rest_;
    if (take("\\d") || take("\\s") || take("\\w")) {
      rest_ = before;
      return add_atom(set);
    }
    const auto first = read_letter();
    if (!first) return false;
    std::optional<std::uint32_t> last = first;
    if (rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']') {
      rest_.remove_prefix(1);
      last = read_letter();
    }
    if (!last || *last < *first) return false;
    set.push_back({*first, *last});
    if (!any_case_) return true;
    if (*last > kLastLatin1 && *last != *first) return false;
    for (std::uint32_t letter = *first; letter <= *last; ++letter) {
      if (!add_cases(letter, set)) return false;
    }
    return true;
  }

  Expression repeated(Expression what) {
    Expression repeat;
    repeat.kind = Expression::Kind::repeat;
    repeat.most = Expression::kEndless;
    if (take("+")) {
      repeat.least = 1;
    } else if (take("?")) {
      repeat.most = 1;
    } else if (take("{")) {
      if (!read_times(repeat)) return fail();
    } else if (!take("*")) {
      return what;
    }
    repeat.lazy = take("?");
    const bool again =
        !rest_.empty() && std::string_view("*+?{").find(rest_.front()) != std::string_view::npos;
    if (again || (repeat.most == Expression::kEndless && least_size(what) == 0)) return fail();
    repeat.parts.push_back(std::move(what));
    return repeat;
  }

  /// "2}", "2,}", "2,4}".
  bool read_times(Expression& repeat) {
    repeat.least = read_number();
    repeat.most = repeat.least;
    if (take(",")) repeat.most = rest_.starts_with('}') ? Expression::kEndless : read_number();
    const bool fits =
        repeat.most == Expression::kEndless || (repeat.most >= repeat.least && repeat.most <= kMostTimes);
    return take("}") && repeat.least >= 0 && repeat.least <= kMostTimes && fits;
  }

  int read_number() {
    int value = -kMostTimes;
    // RE2 takes "{01}" and "{-0}" as they stand.
    const bool plain = !rest_.empty() && is_digit(rest_[0]);
    if (!plain || (rest_.size() > 1 && rest_[0] == '0' && is_digit(rest_[1]))) return value;
    const auto [end, trouble] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return trouble == std::errc() ? value : -kMostTimes;
  }

  std::string_view rest_;
  bool any_case_ = false;
  bool failed_ = false;
  int groups_ = 0;
};

}  // namespace

std::optional<Expression> read_expression(std::string_view pattern) {
  return ExpressionReader(pattern).read();
}

std::uint32_t least_size(const Expression& expression) {
  constexpr std::uint64_t kMost = 0xFFFF;
  const auto& parts = expression.parts;
  std::uint64_t size = 0;
  switch (expression.kind) {
    case Expression::Kind::set:
      return 1;
    case Expression::Kind::choice:
      size = kMost;
      for (const Expression& part : parts) size = std::min<std::uint64_t>(size, least_size(part));
      return static_cast<std::uint32_t>(size);
    case Expression::Kind::repeat:
      size = static_cast<std::uint64_t>(expression.least) * least_size(parts.front());
      break;
    default:
      for (const Expression& part : parts) size += least_size(part);
  }
  return static_cast<std::uint32_t>(std::min(size, kMost));
}

}  // namespace vacparse
