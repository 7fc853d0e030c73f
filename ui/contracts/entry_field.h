#pragma once

#include "document/document.h"

#include <QLineEdit>

#include <optional>

namespace breakeven::ui {

/// A value for a cell that is not there yet, typed and read as in a grid; an amount it is given says its
/// unit, "£4,400k", one that is typed without is in the unit of the document. While it cannot be read its
/// text is red, a sign stands at its end and its tooltip says why.
class EntryField : public QLineEdit {
    Q_OBJECT

public:
    EntryField(const Document& document, TableId table, const char* column, QWidget* parent = nullptr);

    void setCanonical(const std::string& text);

    /// As the cell would hold it; nothing while it cannot be read.
    std::optional<std::string> canonicalText() const;

    /// Why it cannot be read; blank if it can.
    QString refusal() const;

private:
    void mark();

    const Document& document_;
    const Column& column_;
    QAction* refused_; ///< the sign
};

} // namespace breakeven::ui
