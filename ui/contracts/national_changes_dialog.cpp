#include "contracts/national_changes_dialog.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/reading/horizon.h"
#include "economy/reading/tariff_years.h"
#include "economy/table/first_error.h"
#include "economy/table/value.h"
#include "money/format.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

enum ListColumn { year, uplift, efficiency, net, status, remark, listColumnCount };

} // namespace

std::vector<NationalTariffChange> nationalTariffChanges() {
    QFile file(QStringLiteral(":/presets/national_tariff_changes.csv"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return readNationalTariffChanges(file.readAll().toStdString())
        .value.value_or(std::vector<NationalTariffChange>());
}

NationalChangesDialog::NationalChangesDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), changes_(nationalTariffChanges()), tariff_(new QComboBox),
      list_(new QTreeWidget), refusal_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Take national tariff changes"));
    resize(roomOnScreen(224, 125));
    for (const std::string& code : tariffCodes(document.economy()))
        tariff_->addItem(codedNameOf(document.economy(), TableId::tariffs, code), toQt(code));
    auto* label = new QLabel(tr("&Tariff"));
    label->setBuddy(tariff_);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    tariff_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(tariff_);
    line->addStretch(1);
    auto* hint =
        new QLabel(tr("Cost uplift less efficiency, as set by NHS England. Years to be confirmed are not "
                      "published figures; they are not ticked, and if you take them their note says so. What "
                      "is ticked replaces the uplift and efficiency of those years."));
    hint->setProperty("role", "caption");
    hint->setWordWrap(true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Take"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(line);
    layout->addWidget(list_, 1);
    layout->addWidget(refusal_);
    layout->addWidget(buttons_);
    fill();
    connect(list_, &QTreeWidget::itemChanged, this, &NationalChangesDialog::enableTaking);
    connect(buttons_, &QDialogButtonBox::accepted, this, &NationalChangesDialog::take);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableTaking();
}

void NationalChangesDialog::fill() {
    list_->setAccessibleName(tr("National tariff changes by year"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setHeaderLabels(
        {tr("Year"), tr("Cost uplift"), tr("Efficiency"), tr("Net change"), tr("Status"), tr("Remark")});
    const Colours colours = coloursFor(palette());
    for (const NationalTariffChange& change : changes_) {
        const auto rate = [](const std::string& text) { return toQt(formatRate(numberIn(text))); };
        auto* item = new QTreeWidgetItem(
            list_, {yearText(change.year), rate(change.costUplift), rate(change.efficiency), rate(change.net),
                    change.confirmed ? tr("published") : tr("to be confirmed"), toQt(change.remark)});
        const bool ticked = change.confirmed && isProjected(document_.economy(), change.year);
        item->setCheckState(year, ticked ? Qt::Checked : Qt::Unchecked);
        for (const int column : {uplift, efficiency, net})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < listColumnCount; ++column)
            item->setToolTip(column, toQt(change.source));
        QFont italic = bodyFont();
        italic.setItalic(true);
        for (int column = 0; column < listColumnCount && !change.confirmed; ++column) {
            item->setFont(column, italic);
            item->setForeground(column, colours.muted);
        }
        if (item->text(net).startsWith('(')) item->setForeground(net, colours.deficit);
    }
    for (int column = 0; column < listColumnCount; ++column) list_->resizeColumnToContents(column);
}

std::vector<NationalTariffChange> NationalChangesDialog::chosen() const {
    std::vector<NationalTariffChange> ticked;
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        if (list_->topLevelItem(row)->checkState(year) == Qt::Checked)
            ticked.push_back(changes_[static_cast<std::size_t>(row)]);
    return ticked;
}

void NationalChangesDialog::enableTaking() {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(tariff_->count() > 0 && !chosen().empty());
}

void NationalChangesDialog::take() {
    const auto problems = document_.edit(
        takeNationalChanges(document_.economy(), toCore(tariff_->currentData().toString()), chosen()));
    if (problems.empty()) return accept();
    refusal_->setText(saidOf(firstError(problems), document_.effective()));
    refusal_->show();
}

} // namespace breakeven::ui
