// SPDX-License-Identifier: MIT
#include "text/sixteen.hpp"

#include <string>

#include "catch.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

std::string any_bytes(Random& random, std::size_t size) {
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random.below(256));
  return bytes;
}

template <class Some>
std::string put(const Some& some) {
  std::string out(kSixteenBytes, '\0');
  some.put(out.data());
  return out;
}

bool is_vowel_or_stop(char byte) { return std::string_view("aeiou.").find(byte) != std::string_view::npos; }
ByteMarks vowels_and_stops(const Sixteen& bytes) {
  return bytes.equal('a') | bytes.equal('e') | bytes.equal('i') | bytes.equal('o') | bytes.equal('u') |
         bytes.equal('.');
}

TEST_CASE("this machine says of sixteen bytes what any machine can") {
  Random random;
  for (int round = 0; round < 2000; ++round) {
    const std::string bytes = any_bytes(random, kSixteenBytes);
    const Sixteen some(bytes.data());
    const plain::Sixteen same(bytes.data());
    const char byte = bytes[random.below(kSixteenBytes)];
    const auto first = static_cast<unsigned char>(random.below(256));
    const auto last = static_cast<unsigned char>(first + random.below(256U - first));
    CAPTURE(bytes, first, last);
    REQUIRE(some.equal(byte).bits() == same.equal(byte).bits());
    REQUIRE(some.between(first, last).bits() == same.between(first, last).bits());
    REQUIRE(some.foreign().bits() == same.foreign().bits());
    const auto letter = static_cast<char>(first & 0x7FU);
    REQUIRE(some.foreign_or_below(letter).bits() == same.foreign_or_below(letter).bits());
    REQUIRE(some.between(first, last).without(some.equal(byte)).bits() ==
            same.between(first, last).without(same.equal(byte)).bits());
    REQUIRE((some.equal(byte) | some.foreign()).bits() == (same.equal(byte) | same.foreign()).bits());
    REQUIRE(put(some.lower()) == put(same.lower()));
    REQUIRE(put(some.with(byte)) == put(same.with(byte)));
    REQUIRE(put(some.keep(some.between(first, last), '-')) == put(same.keep(same.between(first, last), '-')));
  }
}

TEST_CASE("what any machine can is what it says") {
  const plain::Sixteen some("aZ 09_[`{@\xC3\xA9\x80\xFF\x7F\x01");
  CHECK(some.equal('Z').bits() == 0b10U);
  CHECK(some.between('0', '9').bits() == 0b11000U);
  CHECK(some.foreign().bits() == 0b11110000000000U);
  CHECK(some.foreign_or_below('0').bits() == 0b1011110000000100U);
  CHECK(some.foreign_or_below('0').without(some.foreign()).bits() == 0b1000000000000100U);
  CHECK(put(some.lower()) == "az 09_[`{@\xC3\xA9\x80\xFF\x7F\x01");
  CHECK(put(some.keep(some.between('0', '9'), '.')) == "...09...........");
  CHECK(put(plain::Sixteen("AAAAAAAAAAAAAAAA").with(' ')) == "aaaaaaaaaaaaaaaa");
}

TEST_CASE("fewer than sixteen bytes are padded") {
  const std::string letters = "abcdefghijklmnopqrst";
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    const std::string expected =
        (letters.substr(0, size) + std::string(kSixteenBytes, '.')).substr(0, kSixteenBytes);
    CHECK(put(sixteen_of(std::string_view(letters).substr(0, size), '.')) == expected);
  }
}

TEST_CASE("a digit is seen wherever it stands") {
  for (std::size_t size = 0; size < 40; ++size) {
    std::string text(size, ':');
    CHECK_FALSE(has_digit(text));
    for (std::size_t at = 0; at < size; ++at) {
      text[at] = at % 2 == 0 ? '0' : '9';
      CHECK(has_digit(text));
      text[at] = '/';
    }
  }
}

TEST_CASE("the next marked byte is found from any place") {
  Random random;
  for (std::size_t size = 0; size < 80; ++size) {
    std::string text = random.text(size, {"b", "c", "d", "x", "y", "z", "b", "c", "d", " ", "\n", "a", "."});
    for (std::size_t from = 0; from <= size; ++from) {
      std::size_t expected = from;
      while (expected < size && !is_vowel_or_stop(text[expected])) ++expected;
      CAPTURE(text, from);
      REQUIRE(find_marked(text, from, vowels_and_stops) == expected);
    }
  }
}

}  // namespace
}  // namespace vacparse::test
