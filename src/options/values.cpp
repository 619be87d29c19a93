// SPDX-License-Identifier: MIT
#include "options/values.hpp"

#include <charconv>

#include "batch.hpp"

namespace vacparse {
namespace {

/// Digits alone; nothing for anything else and for what does not fit.
std::optional<std::size_t> read_count(std::string_view digits) {
  std::size_t count = 0;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (trouble != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return count;
}

}  // namespace

void fail(const std::string& message) { throw Error("usage", message); }

std::optional<std::size_t> read_jobs(const std::string& said) {
  if (said.empty()) return std::nullopt;
  const auto jobs = read_count(said);
  if (!jobs || *jobs < 1 || *jobs > BatchLimits::kMostJobs)
    fail("--jobs: not a number from 1 to 256: " + said);
  return jobs;
}

/// 4 GiB and more cannot be decoded, so larger limits are no use.
std::size_t read_size(std::string_view said) {
  constexpr std::string_view kUnits = "KMG";
  std::string_view digits = said;
  for (const std::string_view end : {"iB", "B"}) {
    if (digits.ends_with(end)) digits.remove_suffix(end.size());
  }
  unsigned shift = 0;
  const std::size_t unit = digits.empty() ? std::string_view::npos : kUnits.find(digits.back() & ~0x20);
  if (unit != std::string_view::npos) {
    shift = static_cast<unsigned>(10 * (unit + 1));
    digits.remove_suffix(1);
  }
  const auto count = read_count(digits);
  if (!count || *count == 0 || *count > (std::size_t{4} << 30U) >> shift) {
    fail("--max-bytes: not a size from 1 to 4G: " + std::string(said));
  }
  return *count << shift;
}

DateOrder read_date_order(const std::string& said) {
  if (const auto order = find_named<DateOrder>(said)) return *order;
  fail("--date-order: neither dmy nor mdy: " + said);
}

const SchemaForm* read_schema_form(const std::string& said) {
  if (const SchemaForm* form = find_schema_form(said)) return form;
  std::vector<std::string> names;
  for (const SchemaForm& form : schema_forms()) names.emplace_back(form.name);
  fail("no such schema: --schema=" + said + did_you_mean(said, names));
}

char read_delimiter(const std::string& said) {
  if (said == "tab" || said == "\\t") return '\t';
  const bool ascii = said.size() == 1 && said[0] > 0 && said[0] < 0x7F;
  if (!ascii || said == "\"" || said == "\r" || said == "\n")
    fail("--delimiter: neither tab nor one ASCII character that may part cells: " + said);
  return said[0];
}

From read_from(const std::string& said) {
  if (said == "ndjson") return From::ndjson;
  if (said == "nul") return From::nul;
  fail("--from: neither ndjson nor nul: " + said);
}

}  // namespace vacparse
