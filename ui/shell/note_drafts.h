#pragma once

#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace breakeven::ui {

/// What is written of a note and not yet in one.
struct NoteDraft {
    QString text, source;
    std::optional<QString> author = {}; ///< if it was typed

    bool operator==(const NoteDraft&) const = default;
};

/// A cell and the note on it that is written over, blank for a new one.
using NoteSubject = std::pair<QString, QString>;
using NoteDrafts = std::map<NoteSubject, NoteDraft>;

/// Keeps what is half-written on a document safe from a crash, by its file; none: forgets what was kept.
void keepNoteDrafts(const QString& file, const NoteDrafts& drafts);
NoteDrafts keptNoteDrafts(const QString& file);

} // namespace breakeven::ui
