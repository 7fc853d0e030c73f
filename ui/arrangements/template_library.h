#pragma once

#include "proposal/template/fill.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// The templates the program comes with, in the order of words::arrangementKinds.
std::vector<ArrangementTemplate> arrangementTemplates();

/// The template of a kind of arrangement; nothing for a kind that has none.
std::optional<ArrangementTemplate> arrangementTemplate(const std::string& kind);

/// A text of a template in the person's language.
QString templateText(const std::string& text);

/// What an arrangement of the kind is, does to money, has come to and is called today, as rich text.
QString explanationOf(const ArrangementTemplate& arrangement);

/// Today's date and the person's language, for notes.
FillWords fillWords();

} // namespace breakeven::ui
