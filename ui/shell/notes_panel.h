#pragma once

#include "document/document.h"

#include <QWidget>

#include <map>
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

    /// The cell notes are shown of and written to; blank: none. What is half-written on the one before is
    /// kept and stands in the fields again when it comes back.
    void setCell(const QString& address);

    /// A cell with a note half-written, the one shown first: written, but neither added nor changed. Blank:
    /// none.
    QString halfWrittenCell() const;
    void discardHalfWritten();

    /// Writes what is in the fields as a new note on the cell, or over the note that is chosen. A new one is
    /// signed by the person who writes, unless they typed another name.
    void addNote();
    void changeNote();
    void deleteNote();

Q_SIGNALS:
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    /// What is in the fields and not yet in a note.
    struct Draft {
        QString text, source;
        std::optional<QString> author; ///< if it was typed
    };
    using Subject = std::pair<QString, QString>; ///< a cell and the note that is chosen, blank for none

    void refresh();
    void saySubject();
    void showChosen();
    void enableButtons();
    void keepDraft();
    void adoptOrphans();        ///< drafts over notes that are gone become new notes
    bool isHalfWritten() const; ///< what is in the fields
    QString noteAt(int row) const;
    std::optional<std::size_t> chosenRow() const;
    void carryOut(Editor&& editor, Message name);

    Document& document_;
    QString cell_;
    Subject shown_; ///< whose words are in the fields
    std::map<Subject, Draft> drafts_;
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
