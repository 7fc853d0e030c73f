#pragma once

#include "economy/table/wording.h"

#include <string>
#include <string_view>

namespace breakeven {

/// An argument of a message that is itself said in the reader's language: `text`, marked with
/// translatable(context, text), or a message.
std::string worded(const char* context, std::string_view text);
std::string worded(const Message& message);

/// How people call a word (word_titles.h), as an argument.
std::string wordedWord(std::string_view word);

/// Such an argument as it is read; any other as it is.
std::string saidArgument(const std::string& argument, const Wording& wording);

/// The message with each of its arguments as it is read.
Message withSaidArguments(const Message& message, const Wording& wording);

} // namespace breakeven
