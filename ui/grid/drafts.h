#pragma once

#include "document/document.h"

#include <map>
#include <string>

namespace breakeven::ui {

/// A row somebody began to type that still lacks a key, so that it is in no table and saved with nothing:
/// the texts by the name of their column, or by the year where years run across; by "=" and the name the sum
/// a number was worked out from.
using Draft = std::map<std::string, std::string>;

/// The rows begun in the grids of a document, kept while pages come and go until they have their keys.
class Drafts : public QObject {
    Q_OBJECT

public:
    /// Those of a document, which they live with.
    static Drafts& of(Document& document);

    /// What was typed in the grid of this name; nothing if no row was begun.
    Draft draft(const QString& grid) const;
    /// `title` says in which table; a draft without a text is none.
    void keep(const QString& grid, const QString& title, Draft draft);
    /// Another document has taken the place of the one before.
    void clear();

    /// Each row begun in a sentence that says where it stands and what was typed.
    QStringList sentences() const;

Q_SIGNALS:
    void changed();

private:
    explicit Drafts(Document& document);

    struct Begun {
        QString title;
        Draft texts;
    };
    std::map<QString, Begun> begun_;
};

/// The rows begun in a document that are in no table yet, in sentences: what one asks about before it is
/// left.
QStringList unfinishedEntries(Document& document);

} // namespace breakeven::ui
