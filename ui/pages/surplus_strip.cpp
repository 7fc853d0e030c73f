#include "pages/surplus_strip.h"

#include "desk/fitted_label.h"
#include "desk/result_rows.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "desk/year_table_model.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace breakeven::ui {

SurplusStrip::SurplusStrip(const ShownFigures& figures, const Display& display, QWidget* parent)
    : FigureTable(parent), figures_(figures), model_(new YearTableModel(display, this)),
      name_(new FittedLabel({}, this)), refresh_(new WhenShown(*this, [this] { refresh(); })) {
    setAccessibleName(tr("Surplus or (deficit) by year"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerItem);
    setModel(model_);
    name_->setFont(strongFont());
    name_->setProperty("role", "title");
    name_->hide();
    display.selection().link(*this, {.year = [this](int column) { return model_->yearAt(column); }});
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
}

void SurplusStrip::setOrganisation(const QString& code) {
    organisation_ = code;
    refresh_->request();
}

void SurplusStrip::setName(const QString& name) {
    fullName_ = name;
    name_->setVisible(!name.isEmpty());
    sayName();
}

// Where there is no room for all of it, what the navigator calls the organisation.
void SurplusStrip::sayName() {
    const bool fits = name_->fontMetrics().horizontalAdvance(fullName_) <= name_->width();
    const auto names =
        fits ? std::map<std::string, std::string>() : shortOrganisationNames(figures_.economy());
    const auto brief = names.find(toCore(organisation_));
    name_->setText(brief == names.end() ? fullName_ : toQt(brief->second));
    name_->setToolTip(fullName_);
}

void SurplusStrip::refresh() {
    const auto org = figures_.organisation(organisation_);
    if (!org) return showYearsAlone();
    const ExactProjection& projection = *figures_.current();
    const PrintedStatement statement = printedStatement(figures_.printed()->statements, *org);
    std::vector<AmountRow> rows = rowsOf(statement, printedStatement(projection.statements, *org));
    std::erase_if(rows, [](const AmountRow& row) { return row.line != StatementLine::surplus; });
    model_->setOrganisation(organisation_);
    model_->setRows(yearsAt(projection.years, statement.years), projection.years.front(), std::move(rows));
    place();
}

// Nothing moves while what keeps the figures from being calculated is put right.
void SurplusStrip::showYearsAlone() {
    const auto base = baseYear(figures_.economy());
    if (!base) return model_->setRows({}, {}, {});
    std::vector<FinancialYear> years = projectedYears(figures_.economy());
    years.insert(years.begin(), *base);
    const std::vector<std::optional<Money>> none(years.size());
    constexpr auto line = StatementLine::surplus;
    model_->setRows(std::move(years), *base, {{wordTitle(name(line)), RowRank::result, none, none, line}});
    place();
}

void SurplusStrip::place() {
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() +
                   2 * frameWidth());
    name_->setGeometry(frameWidth() + grid(2), frameWidth(), verticalHeader()->width() - grid(2),
                       horizontalHeader()->height());
    if (!name_->isHidden()) sayName();
}

void SurplusStrip::changeEvent(QEvent* event) {
    FigureTable::changeEvent(event);
    if (event->type() == QEvent::FontChange) place();
}

void SurplusStrip::resizeEvent(QResizeEvent* event) {
    FigureTable::resizeEvent(event);
    place();
}

// There is one line; what the wheel can bring into sight are years.
void SurplusStrip::wheelEvent(QWheelEvent* event) {
    QScrollBar* years = horizontalScrollBar();
    if (years->maximum() == 0) return event->ignore();
    const int turned = event->angleDelta().y() + event->angleDelta().x();
    years->setValue(years->value() + (turned > 0 ? -1 : 1));
}

} // namespace breakeven::ui
