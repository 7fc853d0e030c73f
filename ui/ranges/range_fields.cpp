#include "ranges/range_fields.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/range_names.h"
#include "economy/table/row_text.h"
#include "economy/table/words.h"
#include "grid/cell_text.h"
#include "ranges/range_text.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace breakeven::ui {

namespace {

QString helpOfColumn(const char* name) {
    const TableSpec& spec = specification(TableId::uncertainties);
    return helpOf(spec.columns[*spec.find(name)]);
}

std::string dataOf(const QComboBox& box) { return toCore(box.currentData().toString()); }

void choose(QComboBox& box, const std::string& data) {
    const int at = box.findData(toQt(data));
    box.setCurrentIndex(at >= 0 ? at : 0);
}

// What stands for a share that is typed.
constexpr const char* typedShare = "typed";

void chooseShare(QComboBox& box, QLineEdit& typed, const std::string& share) {
    const int at = box.findData(toQt(share));
    box.setCurrentIndex(at >= 0 ? at : box.findData(QString::fromLatin1(typedShare)));
    typed.setText(at >= 0 ? QString() : toQt(share));
}

std::string shareOf(const QComboBox& box, const QLineEdit& typed) {
    const std::string chosen = dataOf(box);
    return chosen == typedShare ? toCore(typed.text().trimmed()) : chosen;
}

} // namespace

RangeFields::RangeFields(const Document& document, QWidget* parent)
    : QWidget(parent), document_(document), form_(new QFormLayout(this)) {
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(grid(2));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeNumbers(*form_);
    makeDependence(*form_);
    makeReasons(*form_);
}

QLineEdit* RangeFields::line(QFormLayout& form, const QString& label, const QString& help) {
    auto* made = new QLineEdit;
    auto* name = new QLabel(label);
    name->setBuddy(made);
    made->setToolTip(help);
    form.addRow(name, made);
    connect(made, &QLineEdit::textChanged, this, [this] {
        if (!setting_) Q_EMIT changed();
    });
    return made;
}

QComboBox* RangeFields::choice(QFormLayout& form, const QString& label, const QString& help) {
    auto* made = new QComboBox;
    auto* name = new QLabel(label);
    name->setBuddy(made);
    made->setToolTip(help);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(24);
    form.addRow(name, made);
    connect(made, &QComboBox::currentIndexChanged, this, [this] {
        if (setting_) return;
        showWhatApplies();
        Q_EMIT changed();
    });
    return made;
}

void RangeFields::makeNumbers(QFormLayout& form) {
    reach_ = choice(form, tr("&Of"), helpOfColumn("cell"));
    change_ = choice(form, tr("&It"), helpOfColumn("change"));
    low_ = line(form, tr("&Low"), helpOfColumn("low"));
    central_ = line(form, tr("&Most likely"), helpOfColumn("central"));
    high_ = line(form, tr("&High"), helpOfColumn("high"));
    meaning_ = choice(form, tr("Low and high a&re"), helpOfColumn("range"));
    meaning_->addItem(tr("each passed one time in ten"), QStringLiteral("percentiles"));
    meaning_->addItem(tr("limits that are never passed"), QStringLiteral("limits"));
    shape_ = choice(form, tr("&Shape"), helpOfColumn("distribution"));
    for (const char* word : words::distributions) shape_->addItem(shapeText(word), QString::fromLatin1(word));
}

void RangeFields::makeDependence(QFormLayout& form) {
    years_ = choice(form, tr("Over the &years"), helpOfColumn("persistence"));
    years_->addItem(tr("new each year"), QStringLiteral("0%"));
    years_->addItem(tr("the same every year"), QStringLiteral("100%"));
    years_->addItem(tr("partly carried over: this much"), QString::fromLatin1(typedShare));
    persistence_ = line(form, tr("Carrie&d over"), helpOfColumn("persistence"));
    sharing_ = choice(form, tr("Its &cells"), helpOfColumn("common"));
    sharing_->addItem(tr("as usual: together in a group, otherwise independently"), QString());
    sharing_->addItem(tr("independently"), QStringLiteral("0%"));
    sharing_->addItem(tr("all move together"), QStringLiteral("100%"));
    sharing_->addItem(tr("share this much"), QString::fromLatin1(typedShare));
    common_ = line(form, tr("Shar&ed"), helpOfColumn("common"));
    group_ = choice(form, tr("With the gro&up"), helpOfColumn("group"));
    group_->setEditable(true);
    group_->lineEdit()->setPlaceholderText(tr("none: on its own"));
    connect(group_, &QComboBox::editTextChanged, this, [this] {
        if (setting_) return;
        showWhatApplies();
        Q_EMIT changed();
    });
    against_ = new QCheckBox(tr("moves in the o&pposite direction to its group"));
    form.addRow(QString(), against_);
    connect(against_, &QCheckBox::toggled, this, [this] {
        if (!setting_) Q_EMIT changed();
    });
}

void RangeFields::makeReasons(QFormLayout& form) {
    reason_ = line(form, tr("&Why"), tr("Kept as a note on the range"));
    source_ = line(form, tr("&Based on"), tr("Where low and high come from"));
}

Address RangeFields::reach() const {
    const int at = reach_->currentIndex();
    return at < 0 ? Address{} : reaches_[static_cast<std::size_t>(at)];
}

void RangeFields::setEntry(const RangeEntry& entry, const Address& cell) {
    setting_ = true;
    code_ = entry.code;
    reach_->clear();
    reaches_ = reachesOf(document_.economy(), cell);
    auto own = std::find(reaches_.begin(), reaches_.end(), entry.of);
    if (own == reaches_.end()) own = reaches_.insert(own, entry.of);
    for (const Address& reach : reaches_) reach_->addItem(labelOf(document_.economy(), reach));
    reach_->setCurrentIndex(static_cast<int>(own - reaches_.begin()));
    fillChanges();
    choose(*change_, entry.cell("change").empty() ? "set" : entry.cell("change"));
    low_->setText(shown(entry.cell("low")));
    central_->setText(shown(entry.cell("central")));
    high_->setText(shown(entry.cell("high")));
    choose(*meaning_, entry.cell("range"));
    choose(*shape_, entry.cell("distribution"));
    chooseShare(*years_, *persistence_, entry.cell("persistence").empty() ? "0%" : entry.cell("persistence"));
    chooseShare(*sharing_, *common_, entry.cell("common"));
    fillGroups();
    const std::string& group = entry.cell("group");
    group_->setEditText(toQt(groupName(group)));
    against_->setChecked(group.starts_with('-'));
    reason_->setText(toQt(entry.reason));
    reason_->setCursorPosition(0);
    source_->setText(toQt(entry.source));
    source_->setCursorPosition(0);
    showWhatApplies();
    setting_ = false;
    Q_EMIT changed();
}

HeldCell RangeFields::held(const std::string& text) const {
    const TableSpec& spec = specification(TableId::uncertainties);
    const Row row = rowOf(TableId::uncertainties, {{"cell", toText(reach())}, {"change", dataOf(*change_)}});
    return heldCell(spec, spec.columns[*spec.find("low")], row, text);
}

// A number of the range, an amount in the unit.
QString RangeFields::shown(const std::string& text) const {
    return editedText(held(text), workingUnit(document_));
}

// What cannot be read is told with what else is wrong.
std::string RangeFields::read(const QLineEdit& field) const {
    const QString typed = field.text().trimmed();
    const auto text = typedText(held({}).column, typed, document_.economy(), workingUnit(document_));
    const auto* known = std::get_if<std::string>(&text);
    return known ? *known : toCore(typed);
}

RangeEntry RangeFields::entry() const {
    RangeEntry entry;
    entry.code = code_;
    const auto typed = [](const QLineEdit* field) { return toCore(field->text().trimmed()); };
    entry.of = reach();
    entry.cells = {{"change", dataOf(*change_)},
                   {"low", read(*low_)},
                   {"central", read(*central_)},
                   {"high", read(*high_)},
                   {"range", dataOf(*meaning_)},
                   {"distribution", dataOf(*shape_)},
                   {"persistence", shareOf(*years_, *persistence_)},
                   {"common", shareOf(*sharing_, *common_)}};
    // What is not asked is not answered.
    if (!years_->isEnabled()) entry.cells["persistence"].clear();
    if (!sharing_->isEnabled()) entry.cells["common"].clear();
    if (!central_->isEnabled()) entry.cells["central"].clear();
    const std::string group = toCore(group_->currentText().trimmed());
    if (!group.empty()) entry.cells["group"] = (against_->isChecked() ? "-" : "") + group;
    entry.reason = typed(reason_);
    entry.source = typed(source_);
    return entry;
}

QWidget* RangeFields::fieldOf(std::string_view column) const {
    const std::pair<std::string_view, QWidget*> fields[]{
        {"cell", reach_},        {"change", change_}, {"low", low_},     {"central", central_},
        {"high", high_},         {"range", meaning_}, {"group", group_}, {"distribution", shape_},
        {"persistence", years_}, {"common", sharing_}};
    for (const auto& [name, field] : fields)
        if (name == column) return field;
    return nullptr;
}

// How cells can be changed depends on whether one or many are meant.
void RangeFields::fillChanges() {
    const std::string before = dataOf(*change_);
    const QSignalBlocker quiet(change_);
    change_->clear();
    const Address of = reach();
    const auto column = specification(of.table).find(of.column);
    const bool start = column && isStartOfArrangement(of.table, *column);
    if (!of.hasWildcard() && !start) change_->addItem(tr("is between low and high"), QStringLiteral("set"));
    change_->addItem(start ? tr("starts later, by years between low and high")
                           : tr("rises or falls by between low and high"),
                     QStringLiteral("add"));
    if (!start) change_->addItem(tr("is multiplied by between low and high"), QStringLiteral("multiply"));
    choose(*change_, before);
}

void RangeFields::fillGroups() {
    const QSignalBlocker quiet(group_);
    group_->clear();
    const Table& ranges = document_.economy()[TableId::uncertainties];
    for (std::size_t row = 0; row < ranges.size(); ++row) {
        const QString name = toQt(groupName(ranges.at(row, "group")));
        if (!name.isEmpty() && group_->findText(name) < 0) group_->addItem(name);
    }
}

void RangeFields::showWhatApplies() {
    fillChanges();
    const Address of = reach();
    bool overYears = false;
    for (const Column& column : specification(of.table).columns)
        overYears = overYears || (column.key && column.type == ValueType::year);
    ask(*years_, overYears);
    ask(*persistence_, overYears && dataOf(*years_) == typedShare);
    const bool grouped = !group_->currentText().trimmed().isEmpty();
    ask(*sharing_, grouped || of.hasWildcard());
    ask(*common_, sharing_->isEnabled() && dataOf(*sharing_) == typedShare);
    ask(*against_, grouped);
    ask(*central_, dataOf(*shape_) != "uniform" || dataOf(*change_) == "set");
    showUnits();
}

void RangeFields::ask(QWidget& field, bool applies) {
    field.setEnabled(applies);
    form_->setRowVisible(&field, applies);
}

// What a blank most likely value counts as, and how the numbers are written.
void RangeFields::showUnits() {
    const Address of = reach();
    const auto place = specification(of.table).find(of.column);
    if (!place) return;
    const std::string change = dataOf(*change_);
    const QString text = heldText(document_.economy(), of, workingUnit(document_));
    central_->setPlaceholderText(change == "multiply" ? tr("100%: as it is")
                                 : change == "add"    ? tr("0: as it is")
                                 : text.isEmpty()     ? QString()
                                                      : tr("%1: what the cell holds").arg(text));
    const Column& column = specification(of.table).columns[*place];
    const bool rate = column.type == ValueType::rate || column.type == ValueType::rates;
    const QString example = change == "multiply"              ? tr("such as 95%")
                            : column.type == ValueType::year  ? tr("years, such as 1")
                            : rate                            ? tr("such as 1.5%")
                            : followsUnit(column)             ? toQt(symbol(workingUnit(document_)))
                            : column.type == ValueType::money ? tr("pounds")
                                                              : toQt(column.unit);
    low_->setPlaceholderText(example);
    high_->setPlaceholderText(example);
}

} // namespace breakeven::ui
