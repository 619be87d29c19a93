// SPDX-License-Identifier: MIT
#pragma once
/// From bytes to a parsed notice: `parse(bytes, layouts)`.

#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "vacparse/notice.hpp"
#include "vacparse/text.hpp"

namespace vacparse {

/// The library's version, "MAJOR.MINOR.PATCH".
std::string_view version();
/// Tells the built-in layouts apart from those of any other build: their number, and a sum over their text.
std::string layouts_version();
/// The name and version of the record's shape.
inline constexpr std::string_view kSchema = "vacparse/notice/1";

/// An input or a layout that cannot be used. The only exception that vacparse throws.
class Error : public std::runtime_error {
 public:
  /// `code` is one of the closed list in docs/usage.md; `message` names file, line and column where there are
  /// any.
  Error(std::string code, const std::string& message) : std::runtime_error(message), code_(std::move(code)) {}
  const std::string& code() const { return code_; }

 private:
  std::string code_;
};

/// What is odd about a notice.
enum class RemarkCode {
  missing_field,
  unreadable_value,
  ambiguous_date,
  repeated_field,
  empty_section,
  unknown_heading,
  not_a_notice,
  several_notices,
  decoding,
};

/// Something odd in the notice. It never stops the reading.
struct Remark {
  RemarkCode code = RemarkCode::decoding;
  std::optional<std::string> field;  ///< key of the record that it is about, dotted path
  std::string message;
  std::optional<std::size_t> line;  ///< 1-based
};

template <class Visit>
void each_field(const Remark& remark, Visit&& visit) {
  visit("code", remark.code, "what kind of oddity");
  visit("field", remark.field, "the key that it is about");
  visit("message", remark.message, "the oddity in words");
  visit("line", remark.line, "where it stands, from 1");
}

enum class DateOrder { dmy, mdy };

/// One notice, read: the text, what was found in it (spans of `text`), and what is odd about it.
struct Parsed {
  Text text;
  Notice notice;
  std::vector<Remark> remarks;
  std::string layout;                   ///< id of the layout that it was read with
  std::optional<std::string> language;  ///< ISO 639-1
};

class Layout;      // src/layout.hpp
class Vocabulary;  // src/values/vocabulary.hpp

/// The layouts that a run knows. Immutable after creation; share it between threads.
class Layouts {
 public:
  /// Those that are built in.
  Layouts();
  ~Layouts();
  Layouts(Layouts&&) noexcept;
  Layouts& operator=(Layouts&&) noexcept;

  /// Adds the layout that `toml` describes. `file` is its name in messages. Throws `Error` ("layout") with
  /// file:line:column where the text is wrong. Returns the layout's id.
  std::string add(std::string_view toml, std::string_view file);

  /// Nothing when there is no layout of that id. The pointer lives as long as this object.
  const Layout* find(std::string_view id) const;
  /// The layout whose signs the text shows, else `generic`.
  const Layout& detect(const Text& text) const;
  /// The same, where the words of the text are known.
  const Layout& detect(const Text& text, const Vocabulary& vocabulary) const;

  struct Entry {
    std::string id;
    std::string name;
    std::string extends;  ///< empty for `generic`
  };
  std::vector<Entry> list() const;

 private:
  std::vector<std::unique_ptr<Layout>> layouts_;
};

struct ParseOptions {
  const Layout* layout = nullptr;       ///< read with this one; nothing: the one that `detect` finds
  std::optional<DateOrder> date_order;  ///< overrides the layout's
};

/// The notices that `bytes` holds one after the other; mostly one. Together they are all of `bytes`, in
/// order, and views of it. Linear. Throws `Error` when `decode` does.
std::vector<std::string_view> split_notices(std::string_view bytes, const Layouts& layouts,
                                            const ParseOptions& options = {});

/// Reads one notice. Linear in the size of `bytes`. Throws `Error` when `decode` does.
Parsed parse(std::string_view bytes, const Layouts& layouts, const ParseOptions& options = {});

}  // namespace vacparse
