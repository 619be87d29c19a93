// SPDX-License-Identifier: MIT
#include "layout/prefixes.hpp"

#include <algorithm>
#include <utility>

#include "layout/listing.hpp"

namespace vacparse {
namespace {

/// True where some other one says all that `one` says.
bool is_said(const Prefix& one, const std::vector<Prefix>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Prefix& other) {
    return other != one && one.text.starts_with(other.text) && (one.begins_text || !other.begins_text) &&
           (other.text != one.text || !other.begins_text);
  });
}

std::optional<std::vector<Prefix>> prefixes_of(const Expression& expression, std::size_t shortest,
                                               std::size_t most) {
  constexpr std::size_t kEnough = 6;  // longer ones are no rarer by much, but many more
  std::vector<Prefix> all;
  for (const Beginning& one :
       list_beginnings(expression, {.most = most, .enough = kEnough, .folded = true})) {
    if (one.text.size() < (one.begins_text ? 2 : shortest)) return std::nullopt;
    all.push_back({one.text, one.begins_text});
  }
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::vector<Prefix> needed;
  std::copy_if(all.begin(), all.end(), std::back_inserter(needed),
               [&](const Prefix& one) { return !is_said(one, all); });
  return needed;
}

/// All bytes of what it matches; of letters beyond ASCII more than these.
void add_bytes(const Expression& expression, Bytes& bytes) {
  for (const Expression& part : expression.parts) add_bytes(part, bytes);
  for (const CodePoints range : expression.set) {
    for (std::uint32_t byte = range.first; byte <= range.last && byte < 0x80; ++byte)
      bytes[byte >> 6U] |= std::uint64_t{1} << (byte & 63U);
    if (range.last >= 0x80) bytes[2] = bytes[3] = ~std::uint64_t{0};
  }
}

/// Takes the repeat that it begins with off an expression; nothing where it begins with none.
std::optional<Bytes> take_lead(Expression& expression) {
  using Kind = Expression::Kind;
  Expression* all = &expression;
  while (all->parts.size() == 1 && (all->kind == Kind::sequence || all->kind == Kind::group))
    all = &all->parts.front();
  if (all->kind != Kind::sequence || all->parts.empty() || all->parts.front().kind != Kind::repeat)
    return std::nullopt;
  Bytes lead = {};
  add_bytes(all->parts.front(), lead);
  all->parts.erase(all->parts.begin());
  return lead;
}

}  // namespace

std::optional<std::vector<Prefix>> prefixes_of(std::string_view pattern, std::size_t shortest,
                                               std::size_t most) {
  const auto expression = read_expression(pattern);
  return expression ? prefixes_of(*expression, shortest, most) : std::nullopt;
}

std::optional<Openings> openings_of(std::string_view pattern) {
  constexpr std::size_t kShortest = 5, kShortestLed = 4, kMost = 256;
  auto expression = read_expression(pattern);
  if (!expression) return std::nullopt;
  if (auto prefixes = prefixes_of(*expression, kShortest, kMost)) return Openings{std::move(*prefixes)};
  const auto lead = take_lead(*expression);
  auto prefixes = lead ? prefixes_of(*expression, kShortestLed, kMost) : std::nullopt;
  return prefixes ? std::optional(Openings{std::move(*prefixes), *lead}) : std::nullopt;
}

}  // namespace vacparse
