#include "shell/notes_panel.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/new_code.h"
#include "economy/value.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

namespace breakeven::ui {

namespace {

std::size_t columnOf(const char* name) { return *specification(TableId::notes).find(name); }

} // namespace

NotesPanel::NotesPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), subject_(new QLabel), list_(new QListWidget),
      text_(new QPlainTextEdit), source_(new QLineEdit), author_(new QLineEdit),
      add_(new QPushButton(icon("add"), tr("&Add note"))),
      change_(new QPushButton(icon("rename"), tr("C&hange"))),
      delete_(new QPushButton(icon("delete"), tr("De&lete"))) {
    subject_->setFont(strongFont());
    subject_->setWordWrap(true);
    list_->setAccessibleName(tr("Notes on this cell, its row and its like"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    text_->setAccessibleName(tr("Text of the note"));
    text_->setPlaceholderText(tr("Where the figure comes from, and why it is what it is"));
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(grid(6));
    text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    source_->setAccessibleName(tr("Source"));
    author_->setAccessibleName(tr("Author"));
    author_->setText(QSettings().value("author").toString());

    auto* fields = new QGridLayout;
    auto addField = [fields, line = 0](const QString& title, QWidget* field,
                                       Qt::Alignment alignment) mutable {
        auto* label = new QLabel(title);
        label->setBuddy(field);
        fields->addWidget(label, line, 0, alignment);
        fields->addWidget(field, line++, 1);
    };
    addField(tr("&Text"), text_, Qt::AlignTop);
    addField(tr("&Source"), source_, Qt::AlignVCenter);
    addField(tr("A&uthor"), author_, Qt::AlignVCenter);
    fields->setVerticalSpacing(grid(1));
    fields->setRowStretch(0, 1);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {add_, change_, delete_}) buttons->addWidget(button);
    buttons->addStretch(1);
    auto* left = new QVBoxLayout;
    left->addWidget(subject_);
    left->addWidget(list_, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->addLayout(left, 1);
    layout->addLayout(fields, 1);
    layout->addLayout(buttons);

    connect(list_, &QListWidget::currentRowChanged, this, &NotesPanel::showChosen);
    connect(add_, &QPushButton::clicked, this, &NotesPanel::addNote);
    connect(change_, &QPushButton::clicked, this, &NotesPanel::changeNote);
    connect(delete_, &QPushButton::clicked, this, &NotesPanel::deleteNote);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        const bool written = !cell_.isEmpty() && !text_->toPlainText().trimmed().isEmpty();
        add_->setEnabled(written);
        change_->setEnabled(written && chosenRow());
    });
    connect(author_, &QLineEdit::editingFinished, this,
            [this] { QSettings().setValue("author", author_->text()); });
    connect(&document, &Document::tablesChanged, this, &NotesPanel::refresh);
    refresh();
}

void NotesPanel::setCell(const QString& address) {
    if (address == cell_) return;
    cell_ = address;
    refresh();
}

QString NotesPanel::halfWrittenCell() const {
    return text_->document()->isModified() && !text_->toPlainText().trimmed().isEmpty() ? cell_ : QString();
}

void NotesPanel::refresh() {
    const auto address = parseAddress(toCore(cell_));
    subject_->setText(address ? labelOf(document_.effective(), *address)
                              : tr("Choose a cell in a table to see or write notes on it."));
    list_->clear();
    const Table& notes = document_.economy()[TableId::notes];
    for (std::size_t row = 0; row < notes.size() && address; ++row) {
        const auto subject = parseAddress(notes.at(row, "cell"));
        if (!subject || !covers(*subject, *address)) continue;
        QStringList origin;
        for (const char* column : {"source", "author", "date"})
            if (!notes.at(row, column).empty()) origin << toQt(notes.at(row, column));
        auto* item = new QListWidgetItem(icon("notes"), toQt(notes.at(row, "text")), list_);
        if (!origin.isEmpty()) item->setText(item->text() + "\n" + origin.join(" · "));
        item->setData(Qt::UserRole, toQt(notes.at(row, "note")));
    }
    if (list_->count() > 0) list_->setCurrentRow(0);
    showChosen();
}

std::optional<std::size_t> NotesPanel::chosenRow() const {
    if (!list_->currentItem()) return std::nullopt;
    return document_.economy()[TableId::notes].find(
        {toCore(list_->currentItem()->data(Qt::UserRole).toString())});
}

void NotesPanel::showChosen() {
    const auto row = chosenRow();
    const Table& notes = document_.economy()[TableId::notes];
    text_->setPlainText(row ? toQt(notes.at(*row, "text")) : QString());
    source_->setText(row ? toQt(notes.at(*row, "source")) : QString());
    if (row && !notes.at(*row, "author").empty()) author_->setText(toQt(notes.at(*row, "author")));
    add_->setEnabled(false);
    change_->setEnabled(false);
    delete_->setEnabled(row.has_value());
    for (QWidget* field :
         {static_cast<QWidget*>(text_), static_cast<QWidget*>(source_), static_cast<QWidget*>(author_)})
        field->setEnabled(!cell_.isEmpty());
}

void NotesPanel::carryOut(Editor&& editor, Message name) {
    Command command = std::move(editor).command(std::move(name));
    std::vector<Problem> problems;
    for (const Change& change : command.changes)
        for (const std::string& cell : change.after ? rowFromText(*change.after) : Row())
            if (auto why = tooLong(cell))
                problems.push_back({Severity::error, change.address, std::nullopt, std::move(*why)});
    if (problems.empty()) problems = document_.edit(std::move(command));
    if (!problems.empty()) Q_EMIT failed(tr("The note could not be written."), problems);
}

void NotesPanel::addNote() {
    const Table& notes = document_.economy()[TableId::notes];
    Row row(notes.spec().columns.size());
    row[columnOf("note")] = "note";
    row[columnOf("cell")] = toCore(cell_);
    row[columnOf("text")] = toCore(text_->toPlainText().trimmed().replace('\n', ' '));
    row[columnOf("source")] = toCore(source_->text().trimmed());
    row[columnOf("author")] = toCore(author_->text().trimmed());
    row[columnOf("date")] = toCore(QDate::currentDate().toString(Qt::ISODate));
    const auto free = withFreeKey(notes, std::move(row));
    if (!free) return;
    Editor editor(document_.economy());
    editor.insert(TableId::notes, notes.size(), *free);
    carryOut(std::move(editor), message(translatable("Message", "Add note")));
}

void NotesPanel::changeNote() {
    const auto row = chosenRow();
    if (!row) return;
    Editor editor(document_.economy());
    const auto set = [&](const char* column, const QString& text) {
        editor.set({TableId::notes, *row, columnOf(column)}, toCore(text.trimmed()));
    };
    set("text", text_->toPlainText().replace('\n', ' '));
    set("source", source_->text());
    set("author", author_->text());
    set("date", QDate::currentDate().toString(Qt::ISODate));
    carryOut(std::move(editor), message(translatable("Message", "Change note")));
}

void NotesPanel::deleteNote() {
    const auto row = chosenRow();
    if (!row) return;
    Editor editor(document_.economy());
    editor.erase(TableId::notes, *row);
    carryOut(std::move(editor), message(translatable("Message", "Delete note")));
}

} // namespace breakeven::ui
