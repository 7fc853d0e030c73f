#include "uncertainty/figure_choice.h"

#include "charts/figure_text.h"
#include "desk/figure_title.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int otherKind = -1; // the data of the item that stands for another figure

void choose(QComboBox& box, const QVariant& data, int without) {
    const int found = box.findData(data);
    box.setCurrentIndex(found >= 0 ? found : without);
}

} // namespace

FigureChoice::FigureChoice(const Document& document, QWidget* parent)
    : QWidget(parent), document_(document), organisation_(new QComboBox), line_(new QComboBox),
      year_(new QComboBox) {
    organisation_->setAccessibleName(tr("Whose figure"));
    line_->setAccessibleName(tr("Line of the statement"));
    year_->setAccessibleName(tr("Year"));
    for (std::size_t i = 0; i < statementLineCount; ++i)
        line_->addItem(wordTitle(name(static_cast<StatementLine>(i))), static_cast<int>(i));
    line_->setCurrentIndex(static_cast<int>(StatementLine::surplus));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* box : {line_, organisation_, year_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == year_ ? 7 : 14);
        layout->addWidget(box, box == year_ ? 0 : 1);
        connect(box, &QComboBox::activated, this, [this] {
            showOther();
            Q_EMIT changed();
        });
    }
    refresh();
}

void FigureChoice::refresh() {
    const Economy& economy = document_.effective();
    const QVariant org = organisation_->currentData(), year = year_->currentData();
    organisation_->clear();
    organisation_->addItem(toQt(organisationName(economy, "economy")), QStringLiteral("economy"));
    const Table& organisations = economy[TableId::organisations];
    for (std::size_t row = 0; row < organisations.size(); ++row)
        organisation_->addItem(codedLabelOf(economy, TableId::organisations, row),
                               toQt(organisations[row].front()));
    choose(*organisation_, org, 0);
    year_->clear();
    if (const auto base = baseYear(economy)) {
        year_->addItem(yearText(*base), base->start);
        for (const FinancialYear one : projectedYears(economy)) year_->addItem(yearText(one), one.start);
    }
    choose(*year_, year, year_->count() - 1);
}

std::optional<Figure> FigureChoice::figure() const {
    if (other_ && line_->currentData().toInt() == otherKind) return other_;
    if (year_->currentIndex() < 0 || organisation_->currentIndex() < 0) return std::nullopt;
    return StatementFigure{toCore(organisation_->currentData().toString()),
                           FinancialYear{year_->currentData().toInt()},
                           static_cast<StatementLine>(line_->currentData().toInt())};
}

void FigureChoice::setFigure(const Figure& figure) {
    if (const auto* statement = std::get_if<StatementFigure>(&figure)) {
        choose(*organisation_, toQt(statement->org), 0);
        choose(*line_, static_cast<int>(statement->line), 0);
        choose(*year_, statement->year.start, year_->count() - 1);
    } else {
        other_ = figure;
        if (line_->findData(otherKind) < 0) line_->insertItem(0, QString(), otherKind);
        line_->setItemText(line_->findData(otherKind), titleOf(figure, document_.effective()));
        choose(*line_, otherKind, 0);
    }
    showOther();
}

// Another figure says itself whose it is, and when.
void FigureChoice::showOther() {
    const bool statement = line_->currentData().toInt() != otherKind;
    organisation_->setVisible(statement);
    year_->setVisible(statement);
}

} // namespace breakeven::ui
