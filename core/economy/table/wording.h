#pragma once

#include "economy/table/problem.h"

#include <functional>
#include <string>
#include <string_view>

namespace breakeven {

/// The language in which texts that go into files are said; English where nobody translates.
class Wording {
public:
    /// A text marked with translatable(context, text), translated.
    using Translate = std::function<std::string(const char* context, const char* text)>;

    Wording() = default;
    explicit Wording(Translate translate) : translate_(std::move(translate)) {}

    std::string translated(const char* context, const char* text) const {
        return translate_ && *text ? translate_(context, text) : text;
    }

    std::string operator()(const Message& message) const {
        return fill(translated("Message", message.text.c_str()), message.arguments);
    }

    /// `text`, marked with translatable("Message", …), with its arguments.
    template<class... Arguments>
    std::string operator()(const char* text, Arguments&&... arguments) const {
        return (*this)(message(text, std::forward<Arguments>(arguments)...));
    }

    /// What people call a word (word_titles.h). Precondition: the text is ended by a nought.
    std::string word(std::string_view word) const;

private:
    Translate translate_;
};

} // namespace breakeven
