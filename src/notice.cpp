// SPDX-License-Identifier: MIT
#include "vacparse/notice.hpp"

#include <array>
#include <cassert>
#include <cstdint>
#include <iomanip>
#include <sstream>

#include "embedded.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {
namespace {

/// The names of `E`, in the order of its enumerators.
template <class E>
struct Names;

template <>
struct Names<Kind> {
  static constexpr std::array<std::string_view, 13> kAll = {
      "header", "about",        "summary",    "duties",       "education",   "experience", "languages",
      "skills", "requirements", "conditions", "compensation", "application", "other",
  };
};
template <>
struct Names<Importance> {
  static constexpr std::array<std::string_view, 3> kAll = {"required", "desirable", "unstated"};
};
template <>
struct Names<Degree> {
  static constexpr std::array<std::string_view, 5> kAll = {"secondary", "vocational", "bachelor", "master",
                                                           "doctorate"};
};
template <>
struct Names<ContractType> {
  static constexpr std::array<std::string_view, 11> kAll = {
      "permanent",   "fixed_term", "short_term",     "temporary", "secondment", "internship",
      "consultancy", "volunteer",  "apprenticeship", "full_time", "part_time",
  };
};
template <>
struct Names<PayPeriod> {
  static constexpr std::array<std::string_view, 5> kAll = {"hour", "day", "week", "month", "year"};
};
template <>
struct Names<DateOrder> {
  static constexpr std::array<std::string_view, 2> kAll = {"dmy", "mdy"};
};
template <>
struct Names<RemarkCode> {
  static constexpr std::array<std::string_view, 9> kAll = {
      "missing_field",   "unreadable_value", "ambiguous_date",  "repeated_field", "empty_section",
      "unknown_heading", "not_a_notice",     "several_notices", "decoding",
  };
};

static_assert(Names<Kind>::kAll.size() == static_cast<std::size_t>(Kind::other) + 1);
static_assert(Names<Importance>::kAll.size() == static_cast<std::size_t>(Importance::unstated) + 1);
static_assert(Names<Degree>::kAll.size() == static_cast<std::size_t>(Degree::doctorate) + 1);
static_assert(Names<ContractType>::kAll.size() == static_cast<std::size_t>(ContractType::part_time) + 1);
static_assert(Names<PayPeriod>::kAll.size() == static_cast<std::size_t>(PayPeriod::year) + 1);
static_assert(Names<DateOrder>::kAll.size() == static_cast<std::size_t>(DateOrder::mdy) + 1);
static_assert(Names<RemarkCode>::kAll.size() == static_cast<std::size_t>(RemarkCode::decoding) + 1);

}  // namespace

template <class E>
std::vector<std::string_view> names_of() {
  return {Names<E>::kAll.begin(), Names<E>::kAll.end()};
}

template <class E>
std::string_view name_of(E value) {
  assert(static_cast<std::size_t>(value) < Names<E>::kAll.size());
  return Names<E>::kAll[static_cast<std::size_t>(value)];
}

template <class E>
std::optional<E> find_named(std::string_view name) {
  for (std::size_t index = 0; index < Names<E>::kAll.size(); ++index) {
    if (Names<E>::kAll[index] == name) return static_cast<E>(index);
  }
  return std::nullopt;
}

template std::vector<std::string_view> names_of<Kind>();
template std::string_view name_of<Kind>(Kind);
template std::optional<Kind> find_named<Kind>(std::string_view);
template std::vector<std::string_view> names_of<Importance>();
template std::string_view name_of<Importance>(Importance);
template std::optional<Importance> find_named<Importance>(std::string_view);
template std::vector<std::string_view> names_of<Degree>();
template std::string_view name_of<Degree>(Degree);
template std::optional<Degree> find_named<Degree>(std::string_view);
template std::vector<std::string_view> names_of<ContractType>();
template std::string_view name_of<ContractType>(ContractType);
template std::optional<ContractType> find_named<ContractType>(std::string_view);
template std::vector<std::string_view> names_of<PayPeriod>();
template std::string_view name_of<PayPeriod>(PayPeriod);
template std::optional<PayPeriod> find_named<PayPeriod>(std::string_view);
template std::vector<std::string_view> names_of<DateOrder>();
template std::string_view name_of<DateOrder>(DateOrder);
template std::optional<DateOrder> find_named<DateOrder>(std::string_view);
template std::vector<std::string_view> names_of<RemarkCode>();
template std::string_view name_of<RemarkCode>(RemarkCode);
template std::optional<RemarkCode> find_named<RemarkCode>(std::string_view);

std::string_view version() { return VACPARSE_VERSION; }

std::string layouts_version() {
  std::uint64_t sum = 0xCBF29CE484222325;  // FNV-1a
  for (const EmbeddedLayout& layout : embedded_layouts()) {
    for (const char byte : layout.toml) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
  }
  std::ostringstream text;
  text << embedded_layouts().size() << ", " << std::hex << std::setw(16) << std::setfill('0') << sum;
  return text.str();
}

}  // namespace vacparse
