#include "intake/field_row.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "grid/cell_text.h"
#include "theme/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

// What a choice of a source stands for: a column of the sheet from nought on, or one of these.
enum Source { nowhere = -1, fixed = -2, across = -3, headings = -4, section = -5 };

int numberOf(const FieldSource& source) {
    switch (source.from) {
    case FieldFrom::nowhere:
        return Source::nowhere;
    case FieldFrom::fixed:
        return Source::fixed;
    case FieldFrom::across:
        return Source::across;
    case FieldFrom::headings:
        return Source::headings;
    case FieldFrom::section:
        return Source::section;
    case FieldFrom::column:
        break;
    }
    return static_cast<int>(source.column);
}

void setNumber(FieldSource& source, int number) {
    switch (number) {
    case Source::nowhere:
        source.from = FieldFrom::nowhere;
        return;
    case Source::fixed:
        source.from = FieldFrom::fixed;
        return;
    case Source::across:
        source.from = FieldFrom::across;
        return;
    case Source::headings:
        source.from = FieldFrom::headings;
        return;
    case Source::section:
        source.from = FieldFrom::section;
        return;
    default:
        source.from = FieldFrom::column;
        source.column = static_cast<std::size_t>(number);
    }
}

// What may be typed by a name the document does not have yet, to be made of it.
bool mayBeMade(const Column& column) {
    using enum TableId;
    constexpr std::array made{organisations, services, indices, measures};
    return column.reference && std::find(made.begin(), made.end(), *column.reference) != made.end();
}

bool hasChoices(const Column& column) { return column.reference || column.type == ValueType::choice; }

void choose(QComboBox& box, const QVariant& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

} // namespace

FieldRow::FieldRow(IntakeDraft& draft, std::size_t field, QGridLayout& layout, int row, QWidget* parent)
    : QObject(parent), draft_(draft), field_(field), column_(draft.table().columns[field]),
      title_(new QLabel), source_(new QComboBox) {
    const QString name = titleOf(column_);
    const bool needed = column_.required || (column_.key && !*column_.defaultText);
    title_->setText(needed ? tr("%1 (required)").arg(name) : name);
    title_->setToolTip(helpOf(column_));
    if (needed) title_->setFont(strongFont());
    title_->setBuddy(source_);
    source_->setAccessibleName(tr("%1 comes from").arg(name));
    source_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source_->setMinimumContentsLength(16);
    layout.addWidget(title_, row, 0);
    layout.addWidget(source_, row, 1);
    listSources();
    const auto decideFixed = [this](const QString& text) {
        draft_.decide([&](IntakeChoice& choice) { choice.fields[field_].fixed = toCore(text); });
    };
    if (hasChoices(column_)) {
        fixedChoice_ = new QComboBox;
        if (!mayBeMade(column_)) fixedChoice_->addItem(tr("Choose…"), QString());
        for (const Choice& choice : choicesOf(column_, draft.document().effective()))
            if (!choice.text.empty()) fixedChoice_->addItem(choice.shown, toQt(choice.text));
        fixedChoice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        fixedChoice_->setMinimumContentsLength(28);
        layout.addWidget(fixedChoice_, row, 2, 1, 2);
        fixedChoice_->setAccessibleName(tr("%1 of every row").arg(name));
        connect(fixedChoice_, &QComboBox::activated, this,
                [this, decideFixed] { decideFixed(fixedChoice_->currentData().toString()); });
        if (mayBeMade(column_)) {
            fixedChoice_->setEditable(true);
            fixedChoice_->setInsertPolicy(QComboBox::NoInsert);
            fixedChoice_->lineEdit()->setPlaceholderText(tr("choose, or type a name"));
            fixedChoice_->lineEdit()->setAccessibleName(fixedChoice_->accessibleName());
            connect(fixedChoice_, &QComboBox::editTextChanged, this,
                    [this, decideFixed](const QString& text) {
                        if (following_) return;
                        const int known = fixedChoice_->findText(text, Qt::MatchFixedString);
                        decideFixed(known < 0 ? text.trimmed() : fixedChoice_->itemData(known).toString());
                    });
        }
    } else {
        fixedText_ = new QLineEdit;
        layout.addWidget(fixedText_, row, 2, 1, 2);
        fixedText_->setAccessibleName(tr("%1 of every row").arg(name));
        connect(fixedText_, &QLineEdit::textEdited, this, decideFixed);
    }
    if (isNumeric(column_)) {
        unit_ = new QComboBox;
        if (column_.type == ValueType::rate) {
            unit_->addItem(tr("as written"), static_cast<int>(IntakeUnit::asWritten));
            unit_->addItem(tr("per cent (2.5 is 2.5%)"), static_cast<int>(IntakeUnit::perCent));
        } else {
            const bool money = column_.type == ValueType::money;
            unit_->addItem(money ? tr("in £") : tr("as written"), static_cast<int>(IntakeUnit::asWritten));
            unit_->addItem(money ? tr("in £000") : tr("in thousands"),
                           static_cast<int>(IntakeUnit::thousands));
            unit_->addItem(money ? tr("in £m") : tr("in millions"), static_cast<int>(IntakeUnit::millions));
        }
        unit_->setAccessibleName(tr("Unit of %1").arg(name));
        layout.addWidget(unit_, row, 2);
        connect(unit_, &QComboBox::activated, this, [this] {
            const auto unit = static_cast<IntakeUnit>(unit_->currentData().toInt());
            draft_.decide([&](IntakeChoice& choice) { choice.fields[field_].unit = unit; });
        });
    }
    if (column_.type == ValueType::money) {
        sign_ = new QComboBox;
        const auto add = [this](const QString& text, IntakeSign sign) {
            sign_->addItem(text, static_cast<int>(sign));
        };
        add(tr("signs as written"), IntakeSign::asWritten);
        if (draft.table().find("category") || draft.table().find("line")) {
            add(tr("income is negative"), IntakeSign::incomeNegative);
            add(tr("costs are negative"), IntakeSign::costsNegative);
        }
        add(tr("all signs reversed"), IntakeSign::reversed);
        sign_->setAccessibleName(tr("Signs of %1").arg(name));
        layout.addWidget(sign_, row, 3);
        connect(sign_, &QComboBox::activated, this, [this] {
            const auto sign = static_cast<IntakeSign>(sign_->currentData().toInt());
            draft_.decide([&](IntakeChoice& choice) { choice.fields[field_].sign = sign; });
        });
    }
    connect(source_, &QComboBox::activated, this, &FieldRow::chooseSource);
    follow();
}

void FieldRow::listSources() {
    source_->addItem(tr("not imported"), Source::nowhere);
    source_->addItem(tr("the same for every row"), Source::fixed);
    if (field_ == valueColumn(draft_.table())) source_->addItem(tr("several columns"), Source::across);
    if (column_.key) source_->addItem(tr("the headings of those columns"), Source::headings);
    if (draft_.layout().hasSections) source_->addItem(tr("the section above"), Source::section);
    source_->insertSeparator(source_->count());
    for (std::size_t c = 0; c < draft_.layout().columns.size(); ++c)
        if (!draft_.layout().columns[c].isBlank)
            source_->addItem(toQt(draft_.layout().columns[c].heading), static_cast<int>(c));
}

void FieldRow::chooseSource() {
    const int chosen = source_->currentData().toInt();
    draft_.decide([&](IntakeChoice& choice) {
        FieldSource& source = choice.fields[field_];
        setNumber(source, chosen);
        const auto& columns = draft_.layout().columns;
        if (source.from == FieldFrom::column && unit_)
            source.unit = columns[source.column].unit.value_or(IntakeUnit::asWritten);
        if (source.from != FieldFrom::across || !choice.across.empty()) return;
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (columns[c].isNumeric && !columns[c].isBlank) choice.across.push_back(c);
    });
    showWhatApplies();
}

void FieldRow::follow() {
    const FieldSource& source = draft_.choice().fields[field_];
    choose(*source_, numberOf(source));
    if (fixedChoice_) followFixed(toQt(source.fixed));
    if (fixedText_ && fixedText_->text() != toQt(source.fixed)) fixedText_->setText(toQt(source.fixed));
    if (unit_) choose(*unit_, static_cast<int>(source.unit));
    if (sign_) choose(*sign_, static_cast<int>(source.sign));
    showWhatApplies();
}

// What is being typed is left as it is.
void FieldRow::followFixed(const QString& fixed) {
    if (!fixedChoice_->isEditable()) return choose(*fixedChoice_, fixed);
    const int known = fixedChoice_->findData(fixed);
    const QString shown = known < 0 ? fixed : fixedChoice_->itemText(known);
    if (fixedChoice_->lineEdit()->hasFocus() || fixedChoice_->currentText() == shown) return;
    following_ = true;
    fixedChoice_->setCurrentIndex(known);
    fixedChoice_->setEditText(shown);
    fixedChoice_->lineEdit()->setCursorPosition(0); // what begins a name tells most
    following_ = false;
}

void FieldRow::showWhatApplies() {
    const FieldFrom from = draft_.choice().fields[field_].from;
    const bool figures = from == FieldFrom::column || from == FieldFrom::across;
    if (fixedChoice_) fixedChoice_->setVisible(from == FieldFrom::fixed);
    if (fixedText_) fixedText_->setVisible(from == FieldFrom::fixed);
    if (unit_) unit_->setVisible(figures);
    if (sign_) sign_->setVisible(figures);
}

} // namespace breakeven::ui
