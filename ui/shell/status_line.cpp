#include "shell/status_line.h"

#include "desk/chart_figures.h"
#include "desk/fitted_label.h"
#include "desk/scenario_text.h"
#include "document/on_tables.h"
#include "shell/calculation_state.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QToolButton>

namespace breakeven::ui {

StatusLine::StatusLine(Document& document, const Display& display, QWidget* parent)
    : QStatusBar(parent), document_(document), display_(display), scenario_(new FittedLabel),
      unit_(new FittedLabel), calculation_(new CalculationState(document)), checks_(new QToolButton) {
    checks_->setAutoRaise(true);
    checks_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    checks_->setToolTip(tr("Show the checks"));
    for (QWidget* part : {static_cast<QWidget*>(scenario_), static_cast<QWidget*>(unit_),
                          static_cast<QWidget*>(calculation_), static_cast<QWidget*>(checks_)})
        addPermanentWidget(part);
    connect(checks_, &QToolButton::clicked, this, &StatusLine::checksWanted);
    onTables(document, {TableId::scenarios, TableId::overrides}, this, &StatusLine::refresh);
    connect(&display, &Display::unitChanged, this, &StatusLine::refresh);
    setChecks(0, 0);
    refresh();
}

void StatusLine::refresh() {
    const QString name = scenarioName(document_.economy(), document_.scenario());
    const QString made = scenarioCaption(document_.economy(), document_.scenario());
    const QString caption = document_.inBase() || made == name ? name : tr("%1: %2").arg(name, made);
    // A long name does not widen the window.
    scenario_->setText(caption);
    scenario_->setMaximumWidth(room(75));
    scenario_->setToolTip(caption);
    unit_->setText(QString::fromUtf8(symbol(display_.unit())));
}

void StatusLine::setChecks(int errors, int warnings) {
    checks_->setIcon(icon(errors > 0 ? "error" : warnings > 0 ? "warning" : "ok"));
    QStringList parts;
    if (errors > 0) parts << tr("%n error(s)", nullptr, errors);
    if (warnings > 0) parts << tr("%n warning(s)", nullptr, warnings);
    checks_->setText(parts.isEmpty() ? tr("No problems") : parts.join(", "));
    checks_->setAccessibleName(tr("Checks: %1").arg(checks_->text()));
}

QString StatusLine::text() const {
    return QStringList{scenario_->toolTip(), unit_->text(), calculation_->text(), checks_->text()}.join(
        " · ");
}

} // namespace breakeven::ui
