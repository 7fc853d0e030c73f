#pragma once

#include "document/document.h"
#include "shell/note_drafts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace breakeven::ui {

/// NOTES: what is written about the cell the keyboard is in and about its row: text, source, author, date.
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(Document& document, QWidget* parent = nullptr);

    /// The cell notes are shown of and written to; blank: none. What is half-written on the one before is
    /// kept and stands in the fields again when it comes back.
    void setCell(const QString& address);

    /// A cell with a note half-written, the one shown first: written, but neither added nor changed. Blank:
    /// none.
    QString halfWrittenCell() const;
    void discardHalfWritten();
    /// Takes up what a crash left half-written on the document; how many notes that is.
    int takeUpHalfWritten();

    /// Begins a new note on the cell.
    void writeNew();

    /// Writes what is in the fields as a new note on the cell, or over the note that is chosen. A new one is
    /// signed by the person who writes, unless they typed another name.
    void addNote();
    void changeNote();
    void deleteNote();

Q_SIGNALS:
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    using Draft = NoteDraft;     ///< what is in the fields and not yet in a note
    using Subject = NoteSubject; ///< a cell and the note that is chosen

    void refresh();
    void saySubject();
    void showChosen();
    void enableButtons();
    void keepDraft();
    void keepSafe();
    void adoptOrphans();        ///< drafts over notes that are gone become new notes
    bool isHalfWritten() const; ///< what is in the fields
    QString noteAt(int row) const;
    std::optional<std::size_t> chosenRow() const;
    void carryOut(Editor&& editor, Message name);

    Document& document_;
    QString cell_;
    Subject shown_; ///< whose words are in the fields
    NoteDrafts drafts_;
    QString keptOf_; ///< the document's file drafts are kept safe of
    QTimer* keeping_;
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
