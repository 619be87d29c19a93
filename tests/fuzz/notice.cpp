// SPDX-License-Identifier: MIT
// The whole path: bytes -> decode -> split_notices -> parse -> every emitter. Bytes that are no text must
// give an `Error` of the closed list, and a failure in every format; all others a record that breaks nothing.

#include <algorithm>
#include <array>

#include "fuzz/target.hpp"
#include "invariants.hpp"

namespace vacparse::test {
namespace {

/// Each size in bytes has its way to read, so that one file needs no options beside it.
ParseOptions options_for(std::size_t size, const Layouts& layouts) {
  constexpr std::array<std::optional<DateOrder>, 3> kOrders = {std::nullopt, DateOrder::dmy, DateOrder::mdy};
  ParseOptions options;
  options.date_order = kOrders[size % kOrders.size()];
  if (size % 4 != 3) return options;
  const std::vector<Layouts::Entry> known = layouts.list();
  options.layout = layouts.find(known[size / 4 % known.size()].id);
  return options;
}

void fail_in_every_format(const Error& error) {
  constexpr std::array<std::string_view, 3> kCodes = {"empty", "binary", "too_large"};
  insist(std::find(kCodes.begin(), kCodes.end(), error.code()) != kCodes.end(),
         "an unknown code of an error");
  for (const Emitter& emitter : emitters()) {
    std::string out;
    emitter.begin({}, out);
    emitter.failure("x", error, {}, 0, out);
    emitter.end({}, out);
    insist(!out.empty(), "a failure that says nothing");
  }
}

void read(std::string_view bytes, const Layouts& layouts, const ParseOptions& options) {
  try {
    insist(broken_invariants(bytes, parse(bytes, layouts, options)));
  } catch (const Error& error) {
    fail_in_every_format(error);
  }
}

/// The notices of the bytes are all of them, one after the other.
void read_each(std::string_view bytes, const Layouts& layouts, const ParseOptions& options) {
  std::vector<std::string_view> notices;
  try {
    notices = split_notices(bytes, layouts, options);
  } catch (const Error& error) {
    return fail_in_every_format(error);
  }
  const char* next = bytes.data();
  for (const std::string_view notice : notices) {
    insist(notice.data() == next && !notice.empty(), "the notices do not tile the bytes");
    next += notice.size();
    if (notices.size() > 1) read(notice, layouts, options);
  }
  insist(next == bytes.data() + bytes.size(), "bytes are left after the last notice");
}

}  // namespace
}  // namespace vacparse::test

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  static const Layouts layouts;
  const std::string_view source = test::view_of(bytes, size);
  const ParseOptions options = test::options_for(size, layouts);
  test::read(source, layouts, options);
  test::read_each(source, layouts, options);
  return 0;
}
