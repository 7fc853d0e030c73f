#include "shell/notes_panel.h"

#include "desk/turning_row.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/person.h"
#include "document/written_time.h"
#include "economy/edit/new_code.h"
#include "economy/table/value.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <set>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr int pause = 500; // milliseconds in which nothing is typed

std::size_t columnOf(const char* name) { return *specification(TableId::notes).find(name); }

} // namespace

NotesPanel::NotesPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), keeping_(new QTimer(this)), subject_(new QLabel),
      list_(new QListWidget), text_(new QPlainTextEdit), source_(new QLineEdit), author_(new QLineEdit),
      add_(new QPushButton(icon("add"), tr("&Add note"))),
      change_(new QPushButton(icon("rename"), tr("C&hange"))),
      delete_(new QPushButton(icon("delete"), tr("De&lete"))) {
    subject_->setFont(strongFont());
    subject_->setWordWrap(true);
    list_->setAccessibleName(tr("Notes on this cell, its row and cells like it"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    text_->setAccessibleName(tr("Text of the note"));
    text_->setPlaceholderText(tr("Where the figure comes from, and why it is what it is"));
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(room(12));
    text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    source_->setAccessibleName(tr("Source"));
    author_->setAccessibleName(tr("Author"));
    author_->setText(personName());

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
    auto* layout = turningRow(*this, 150, {buttons});
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->addLayout(left, 1);
    layout->addLayout(fields, 1);
    layout->addLayout(buttons);

    connect(list_, &QListWidget::currentRowChanged, this, &NotesPanel::showChosen);
    connect(add_, &QPushButton::clicked, this, &NotesPanel::addNote);
    connect(change_, &QPushButton::clicked, this, &NotesPanel::changeNote);
    connect(delete_, &QPushButton::clicked, this, &NotesPanel::deleteNote);
    connect(text_, &QPlainTextEdit::textChanged, this, &NotesPanel::enableButtons);
    for (QLineEdit* field : {source_, author_})
        connect(field, &QLineEdit::textEdited, this, &NotesPanel::enableButtons);
    connect(author_, &QLineEdit::editingFinished, this, [this] {
        if (author_->isModified()) setPersonName(author_->text());
    });
    keeping_->setSingleShot(true);
    keeping_->setInterval(pause);
    connect(keeping_, &QTimer::timeout, this, &NotesPanel::keepSafe);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, [this] { (chosenRow() ? change_ : add_)->click(); });
    for (QPushButton* button : {add_, change_})
        button->setToolTip(tr("%1, or Ctrl+Enter in the note").arg(button->text().remove('&')));
    onTables(document, {TableId::notes}, this, &NotesPanel::refresh);
    onTables(document, tablesBut({TableId::notes}), this, &NotesPanel::saySubject);
    refresh();
}

void NotesPanel::setCell(const QString& address) {
    if (address == cell_) return;
    keepDraft();
    cell_ = address;
    refresh();
}

QString NotesPanel::halfWrittenCell() const {
    if (isHalfWritten()) return shown_.first;
    return drafts_.empty() ? QString() : drafts_.begin()->first.first;
}

void NotesPanel::discardHalfWritten() {
    drafts_.clear();
    shown_ = {};
    showChosen();
    keeping_->stop();
    keepNoteDrafts(keptOf_, {});
}

int NotesPanel::takeUpHalfWritten() {
    keptOf_ = document_.path();
    drafts_ = keptNoteDrafts(keptOf_);
    const auto count = static_cast<int>(drafts_.size());
    refresh();
    return count;
}

// What is in the fields too, without taking it out of them.
void NotesPanel::keepSafe() {
    NoteDrafts all = drafts_;
    if (isHalfWritten())
        all[shown_] = {text_->toPlainText(), source_->text(),
                       author_->isModified() ? std::optional(author_->text()) : std::nullopt};
    if (document_.path() != keptOf_) keepNoteDrafts(keptOf_, {});
    keptOf_ = document_.path();
    keepNoteDrafts(keptOf_, all);
}

void NotesPanel::writeNew() {
    list_->setCurrentRow(-1);
    showChosen();
    (text_->isEnabled() ? static_cast<QWidget*>(text_) : list_)->setFocus();
}

bool NotesPanel::isHalfWritten() const {
    return !shown_.first.isEmpty() &&
           (text_->document()->isModified() || source_->isModified() || author_->isModified()) &&
           !text_->toPlainText().trimmed().isEmpty();
}

void NotesPanel::keepDraft() {
    if (!isHalfWritten()) return;
    drafts_[shown_] = {text_->toPlainText(), source_->text(),
                       author_->isModified() ? std::optional(author_->text()) : std::nullopt};
}

void NotesPanel::saySubject() {
    const auto address = parseAddress(toCore(cell_));
    subject_->setText(address ? labelOf(document_.effective(), *address)
                              : tr("Choose a cell in a table to see or write notes on it."));
}

void NotesPanel::refresh() {
    keepDraft();
    saySubject();
    const Subject written = std::exchange(shown_, {});
    const QSignalBlocker quiet(list_);
    const auto address = parseAddress(toCore(cell_));
    list_->clear();
    const Table& notes = document_.economy()[TableId::notes];
    for (std::size_t row = 0; row < notes.size() && address; ++row) {
        const auto subject = parseAddress(notes.at(row, "cell"));
        if (!subject || !covers(*subject, *address)) continue;
        QStringList origin{toQt(notes.at(row, "source")), toQt(notes.at(row, "author")),
                           writtenDay(notes.at(row, "date"))};
        origin.removeAll(QString());
        auto* item = new QListWidgetItem(icon("notes"), toQt(notes.at(row, "text")), list_);
        if (!origin.isEmpty()) item->setText(item->text() + "\n" + origin.join(" · "));
        item->setData(Qt::UserRole, toQt(notes.at(row, "note")));
    }
    adoptOrphans();
    // The note whose words were in the fields, else one that is half-written, else the first.
    int chosen = list_->count() > 0 ? 0 : -1;
    for (int row = list_->count() - 1; row >= 0; --row)
        if (drafts_.contains({cell_, noteAt(row)})) chosen = row;
    for (int row = 0; row < list_->count(); ++row)
        if (written == Subject(cell_, noteAt(row))) chosen = row;
    if (drafts_.contains({cell_, QString()}) && (chosen < 0 || noteAt(chosen) != written.second)) chosen = -1;
    list_->setCurrentRow(chosen);
    showChosen();
}

void NotesPanel::adoptOrphans() {
    std::set<QString> listed{QString()};
    for (int row = 0; row < list_->count(); ++row) listed.insert(noteAt(row));
    for (auto draft = drafts_.begin(); draft != drafts_.end();) {
        const auto next = std::next(draft);
        if (draft->first.first == cell_ && !listed.contains(draft->first.second)) {
            auto orphan = drafts_.extract(draft);
            orphan.key().second.clear();
            drafts_.insert(std::move(orphan));
        }
        draft = next;
    }
}

QString NotesPanel::noteAt(int row) const {
    return row < 0 ? QString() : list_->item(row)->data(Qt::UserRole).toString();
}

std::optional<std::size_t> NotesPanel::chosenRow() const {
    if (!list_->currentItem()) return std::nullopt;
    return document_.economy()[TableId::notes].find({toCore(noteAt(list_->currentRow()))});
}

void NotesPanel::showChosen() {
    keepDraft();
    shown_ = {cell_, noteAt(list_->currentRow())};
    const auto row = chosenRow();
    const Table& notes = document_.economy()[TableId::notes];
    text_->setPlainText(row ? toQt(notes.at(*row, "text")) : QString());
    source_->setText(row ? toQt(notes.at(*row, "source")) : QString());
    const bool signedBy = row && !notes.at(*row, "author").empty();
    author_->setText(signedBy ? toQt(notes.at(*row, "author")) : personName());
    if (const auto draft = drafts_.find(shown_); draft != drafts_.end()) {
        text_->setPlainText(draft->second.text);
        source_->setText(draft->second.source);
        if (draft->second.author) author_->setText(*draft->second.author);
        text_->document()->setModified(true);
        author_->setModified(draft->second.author.has_value());
        drafts_.erase(draft);
    }
    delete_->setEnabled(row.has_value());
    for (QWidget* field :
         {static_cast<QWidget*>(text_), static_cast<QWidget*>(source_), static_cast<QWidget*>(author_)})
        field->setEnabled(!cell_.isEmpty());
    enableButtons();
}

void NotesPanel::enableButtons() {
    const bool written = isHalfWritten();
    keeping_->start();
    add_->setEnabled(written);
    change_->setEnabled(written && chosenRow());
}

void NotesPanel::carryOut(Editor&& editor, Message name) {
    Command command = std::move(editor).command(std::move(name));
    std::vector<Problem> problems;
    for (const Change& change : command.changes) {
        const auto* row = std::get_if<RowChange>(&change);
        if (!row || row->way == RowChange::Way::goes) continue;
        for (const std::string& cell : row->row)
            if (auto why = tooLong(cell))
                problems.push_back(errorAt(toText(addressOf(change)), std::move(*why)));
    }
    const Subject written = std::exchange(shown_, {});
    if (problems.empty()) problems = document_.edit(std::move(command));
    if (problems.empty()) return;
    shown_ = written;
    Q_EMIT failed(tr("The note could not be written."), problems);
}

void NotesPanel::addNote() {
    const Table& notes = document_.economy()[TableId::notes];
    Row row(notes.spec().columns.size());
    row[columnOf("note")] = "note";
    row[columnOf("cell")] = toCore(cell_);
    row[columnOf("text")] = toCore(text_->toPlainText().trimmed().replace('\n', ' '));
    row[columnOf("source")] = toCore(source_->text().trimmed());
    row[columnOf("author")] = toCore((author_->isModified() ? author_->text() : personName()).trimmed());
    row[columnOf("date")] = toCore(today());
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
    set("date", today());
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
