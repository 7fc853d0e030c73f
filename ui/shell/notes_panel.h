#pragma once

#include "document/document.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace breakeven::ui {

/// NOTES: what is written about the cell the keyboard is in and about its row: text, source, author, date.
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(Document& document, QWidget* parent = nullptr);

    /// The cell notes are shown of and written to; blank: none.
    void setCell(const QString& address);

    /// The cell with a note half-written: written, but neither added nor changed. Blank: none.
    QString halfWrittenCell() const;

    /// Writes what is in the fields as a new note on the cell, or over the note that is chosen.
    void addNote();
    void changeNote();
    void deleteNote();

Q_SIGNALS:
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    void refresh();
    void showChosen();
    std::optional<std::size_t> chosenRow() const;
    void carryOut(Editor&& editor, Message name);

    Document& document_;
    QString cell_;
    QLabel* subject_;
    QListWidget* list_;
    QPlainTextEdit* text_;
    QLineEdit* source_;
    QLineEdit* author_;
    QPushButton* add_;
    QPushButton* change_;
    QPushButton* delete_;
};

} // namespace breakeven::ui
