// SPDX-License-Identifier: MIT
#include "parse/plain_line.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

/// What is longer is no mark: nothing is looked for beyond it, so that "<<<<" takes no more time than it is
/// long.
constexpr std::size_t kLongestMark = 300;

std::size_t find_mark(std::string_view text, std::size_t at) {
  return find_marked(text, at, [](const Sixteen& some) {
    return some.equal('\n') | some.equal('*') | some.equal('<') | some.between('[', '_');
  });
}

/// The end of what begins at `at` and is closed by `close` in the same line; `at` where it is not.
std::size_t closed_by(std::string_view text, std::size_t at, char close) {
  const std::string_view inside = text.substr(at, kLongestMark);
  const std::size_t end = inside.find_first_of(std::string_view("\n<", 2), 1);
  const std::size_t closed = inside.substr(0, end).find(close, 1);
  return closed == std::string_view::npos ? at : at + closed + 1;
}

/// A piece of a text that is a mark; it ends where it begins where there is none.
struct Mark {
  std::size_t begin, end;
  bool blank = false;  ///< parts words
};

Mark line_end(std::string_view text, std::size_t at, std::size_t kept) {
  Mark mark{at, at + 1, true};
  while (mark.begin > kept && is_blank(text[mark.begin - 1])) --mark.begin;
  while (mark.end < text.size() && is_blank(text[mark.end])) ++mark.end;
  return mark;
}

/// "**", "_", "___"; not "3 * 4", "snake_case" or a line of dashes to fill in.
Mark emphasis(std::string_view text, std::size_t at) {
  constexpr std::size_t kMost = 3;
  std::size_t end = at;
  while (end < text.size() && text[end] == text[at]) ++end;
  const bool before = at > 0 && !is_blank(text[at - 1]), behind = end < text.size() && !is_blank(text[end]);
  const bool inside = text[at] == '_' && before && behind && is_word(text[at - 1]) && is_word(text[end]);
  const bool marks = end - at <= kMost && (before || behind) && !inside;
  return {marks ? at : end, end};
}

/// "<b>", "</a>", "<br/>": that one parts words.
Mark tag(std::string_view text, std::size_t at) {
  const std::string_view name = text.substr(at + 1, 2);
  const bool letters =
      !name.empty() && (name.front() == '/' || is_lower(name.front()) || is_upper(name.front()));
  return {at, letters ? closed_by(text, at, '>') : at, name == "br" || name == "BR"};
}

/// The end of "(https://...)" at `at`, where a link leads; `at` where none stands.
std::size_t address_end(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with('(') ? closed_by(text, at, ')') : at;
}

Mark mark_at(std::string_view text, std::size_t at, std::size_t kept) {
  switch (text[at]) {
    case '\n':
      return line_end(text, at, kept);
    case '*':
    case '_':
      return emphasis(text, at);
    case '[': {
      const std::size_t close = closed_by(text, at, ']');
      return {at, close > at && address_end(text, close) > close ? at + 1 : at};
    }
    case ']': {
      const std::size_t end = address_end(text, at + 1);
      return {at, end > at + 1 ? end : at};
    }
    case '<':
      return tag(text, at);
    default:
      return {at, at};
  }
}

}  // namespace

PlainLine::PlainLine(std::string_view text) : text_(text) {
  for (std::size_t at = find_mark(text, 0); at < text.size(); at = find_mark(text, at)) {
    const Mark mark = mark_at(text, at, kept_);
    if (mark.end > mark.begin) leave_out(mark.begin, mark.end, mark.blank);
    at = std::max(at + 1, mark.end);
  }
  if (!shifts_.empty()) line_.append(text, kept_);
}

void PlainLine::leave_out(std::size_t begin, std::size_t end, bool blank) {
  if (shifts_.empty()) line_.reserve(text_.size());
  line_.append(text_, kept_, begin - kept_);
  if (blank) line_ += ' ';
  shifts_.push_back({line_.size(), end - line_.size(), blank});
  kept_ = end;
}

std::size_t PlainLine::place_of(std::size_t byte) const {
  const auto behind =
      std::upper_bound(shifts_.begin(), shifts_.end(), byte,
                       [](std::size_t at, const Shift& shift) { return at < shift.place + shift.lost; });
  const std::size_t lost = behind == shifts_.begin() ? 0 : (behind - 1)->lost;
  const std::size_t place = byte - lost;
  return behind == shifts_.end() ? place : std::min(place, behind->place - (behind->blank ? 1 : 0));
}

std::size_t PlainLine::byte_at(std::size_t place) const {
  const auto behind = std::upper_bound(shifts_.begin(), shifts_.end(), place,
                                       [](std::size_t at, const Shift& shift) { return at < shift.place; });
  return place + (behind == shifts_.begin() ? 0 : (behind - 1)->lost);
}

std::string_view PlainLine::written(std::string_view piece) const {
  const auto at = static_cast<std::size_t>(piece.data() - view().data());
  const std::size_t begin = byte_at(at);
  const std::size_t end = piece.empty() ? begin : byte_at(at + piece.size() - 1) + 1;
  return text_.substr(begin, end - begin);
}

}  // namespace vacparse
