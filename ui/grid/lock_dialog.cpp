#include "grid/lock_dialog.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/person.h"
#include "document/written_time.h"
#include "economy/edit/lock_edit.h"
#include "grid/cell_selection.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace breakeven::ui {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr int dialogWidth = 110; // steps

QString shownPlainly(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

void addOnce(std::vector<Address>& all, std::vector<Address> more) {
    for (Address& one : more)
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

std::vector<Address> cellsSelected(GridView& view) {
    std::vector<Address> cells;
    for (const QModelIndex& shown : view.selectedCells().indexes())
        if (const auto cell = view.gridModel()->addressAt(view.toSource(shown))) addOnce(cells, {*cell});
    return cells;
}

QLabel* note(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* placeForRefusal() {
    QLabel* label = note({});
    label->setProperty("tone", QStringLiteral("error"));
    label->hide();
    return label;
}

void say(QLabel& label, const std::vector<Problem>& problems) {
    label.setText(textOf(problems.front().message));
    label.setAccessibleName(label.text());
    label.show();
}

Message named(const Document& document, const char* one, const char* many,
              const std::vector<Address>& places) {
    if (places.size() == 1) return message(one, toCore(labelOf(document.economy(), places.front())));
    return message(many, std::to_string(places.size()), toCore(titleOf(specification(places.front().table))));
}

/// A choice on one line: what has no room ends in dots, and its tooltip says the whole.
class FittedChoice : public QRadioButton {
public:
    FittedChoice(const QString& text, QWidget* parent) : QRadioButton(text, parent), whole_(text) {
        setAccessibleName(QString(text).replace("&&", "\n").remove('&').replace('\n', '&'));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QRadioButton::resizeEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).width();
        const QString fitted = fontMetrics().elidedText(whole_, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
        if (fitted == text()) return;
        setText(fitted);
        setToolTip(fitted == whole_ ? QString() : accessibleName());
    }

private:
    QString whole_;
};

} // namespace

LockDialog::LockDialog(GridView& view, QWidget* parent)
    : QDialog(parent), model_(*view.gridModel()), reason_(new QLineEdit),
      author_(new QLineEdit(personName())), refusal_(placeForRefusal()), lock_(nullptr) {
    setWindowTitle(tr("Lock cells"));
    setMinimumWidth(room(dialogWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid(2));
    layout->addWidget(note(tr("What is locked cannot be changed, pasted over or imported over until somebody "
                              "unlocks it. Locks apply to the base; a scenario may hold something else.")));
    addChoices(view);
    for (const Choice& choice : choices_) layout->addWidget(choice.button);
    auto* form = new QFormLayout;
    reason_->setPlaceholderText(tr("Such as: agreed with the commissioner"));
    form->addRow(tr("&Why"), reason_);
    form->addRow(tr("Your &name"), author_);
    layout->addLayout(form);
    layout->addWidget(refusal_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    lock_ = buttons->addButton(tr("&Lock"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    lock_->setDefault(true); // now that it is the dialog's
    connect(buttons, &QDialogButtonBox::accepted, this, &LockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LockDialog::reject);
    for (QLineEdit* line : {reason_, author_})
        connect(line, &QLineEdit::textChanged, this, &LockDialog::enable);
    reason_->setFocus();
    enable();
}

void LockDialog::add(const QString& text, std::vector<Address> places, bool chosen) {
    if (places.empty()) return;
    auto* button = new FittedChoice(text, this);
    button->setChecked(chosen || choices_.empty());
    choices_.push_back({button, std::move(places)});
}

void LockDialog::addChoices(GridView& view) {
    const QItemSelection selection = view.selectedCells();
    const std::vector<int> rows = rowsOf(selection), columns = columnsOf(selection);
    std::vector<Address> cells = cellsSelected(view), ofRows, ofColumns;
    for (const int row : rows)
        addOnce(ofRows, model_.placesOfRow(view.toSource(view.order().index(row, 0)).row()));
    for (const int column : columns) addOnce(ofColumns, model_.placesOfColumn(column));
    const Economy& economy = model_.document().economy();
    const auto count = [](const std::vector<Address>& places) { return static_cast<int>(places.size()); };
    const bool wholeRows = static_cast<int>(columns.size()) == view.order().columnCount();
    const bool wholeColumns = rows.size() > 1 && static_cast<int>(rows.size()) >= model_.settledRows();
    if (cells.size() == 1)
        add(tr("&Cell: %1").arg(shownPlainly(labelOf(economy, cells.front()))), cells, true);
    else
        add(tr("%n selected &cell(s)", nullptr, count(cells)), cells, true);
    if (ofRows.size() == 1)
        add(tr("&Row: %1").arg(shownPlainly(labelOf(economy, ofRows.front()))), ofRows, wholeRows);
    else
        add(tr("%n &row(s)", nullptr, static_cast<int>(rows.size())), ofRows, wholeRows);
    if (columns.size() == 1) {
        const QString heading =
            view.order().headerData(columns.front(), Qt::Horizontal, Qt::DisplayRole).toString();
        add(tr("C&olumn: %1").arg(shownPlainly(heading)), ofColumns, wholeColumns);
    } else {
        add(tr("%n c&olumn(s)", nullptr, static_cast<int>(columns.size())), ofColumns, wholeColumns);
    }
    add(tr("&All of %1, and no rows can be added").arg(shownPlainly(model_.title())), model_.placesOfAll(),
        wholeRows && wholeColumns);
}

const std::vector<Address>& LockDialog::chosen() const {
    const auto choice = std::find_if(choices_.begin(), choices_.end(),
                                     [](const Choice& one) { return one.button->isChecked(); });
    return choice->places;
}

void LockDialog::enable() {
    lock_->setEnabled(!choices_.empty() && !reason_->text().trimmed().isEmpty() &&
                      !author_->text().trimmed().isEmpty());
}

void LockDialog::accept() {
    if (!lock_->isEnabled()) return;
    setPersonName(author_->text());
    Document& document = model_.document();
    auto command =
        lockCells(document.economy(), chosen(),
                  {toCore(reason_->text().trimmed()), toCore(author_->text().trimmed()), toCore(today())},
                  named(document, MESSAGE("Lock %1"), MESSAGE("Lock %1 places of %2"), chosen()));
    const auto problems = command ? document.edit(std::move(*command)) : command.problems;
    if (problems.empty()) return QDialog::accept();
    say(*refusal_, problems);
}

UnlockDialog::UnlockDialog(Document& document, const std::vector<CellLock>& locks,
                           std::vector<Address> places, QWidget* parent)
    : QDialog(parent), document_(document), places_(std::move(places)), refusal_(placeForRefusal()) {
    setWindowTitle(tr("Unlock cells"));
    setMinimumWidth(room(dialogWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid(2));
    for (const CellLock& lock : locks) {
        QLabel* title = note(labelOf(document.economy(), lock.cells));
        title->setFont(strongFont());
        layout->addWidget(title);
        QStringList lines;
        if (!lock.reason.empty()) lines << toQt(lock.reason);
        if (!lock.author.empty()) lines << tr("Locked by %1").arg(toQt(lock.author));
        if (!lock.date.empty()) lines << writtenDay(lock.date);
        layout->addWidget(note(lines.join(QLatin1Char('\n'))));
    }
    layout->addWidget(
        note(tr("Once unlocked, all of it can be changed again. The journal shows who unlocked it.")));
    layout->addWidget(refusal_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* unlock = buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    unlock->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
}

void UnlockDialog::accept() {
    const auto problems = document_.edit(
        unlockCells(document_.economy(), places_,
                    named(document_, MESSAGE("Unlock %1"), MESSAGE("Unlock %1 places of %2"), places_)));
    if (problems.empty()) return QDialog::accept();
    say(*refusal_, problems);
}

void askToLock(GridView& view) {
    Document& document = view.gridModel()->document();
    std::vector<Address> held;
    std::vector<CellLock> locks;
    for (const Address& cell : cellsSelected(view)) {
        bool locked = false;
        for (const CellLock& lock : locksOn(document.economy(), cell.table)) {
            if (!covers(lock.cells, cell)) continue;
            locked = true;
            const bool known = std::any_of(locks.begin(), locks.end(),
                                           [&](const CellLock& one) { return one.row == lock.row; });
            if (!known) locks.push_back(lock);
        }
        if (locked) held.push_back(cell);
    }
    QDialog* dialog = locks.empty()
                          ? static_cast<QDialog*>(new LockDialog(view, &view))
                          : static_cast<QDialog*>(new UnlockDialog(document, locks, std::move(held), &view));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace breakeven::ui
