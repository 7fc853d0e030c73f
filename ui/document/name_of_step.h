#pragma once

#include "document/message_text.h"

namespace breakeven::ui {

/// What a step is called in history and journal: a sentence of the core, or a text in the person's language;
/// blank: what its changes say by themselves (economy/edit/step_name.h).
struct NameOfStep {
    Message said;

    NameOfStep() = default;
    NameOfStep(Message message) : said(std::move(message)) {}
    NameOfStep(const QString& text) : said{toCore(text), {}} {}

    bool isBlank() const { return said.text.empty(); }
};

} // namespace breakeven::ui
