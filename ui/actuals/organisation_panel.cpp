#include "actuals/organisation_panel.h"

#include "actuals/against_plan_view.h"
#include "actuals/period_bar.h"
#include "actuals/seen_figures.h"
#include "desk/empty_state.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace breakeven::ui {

OrganisationAgainstPlan::OrganisationAgainstPlan(const Document& document, const ShownFigures& figures,
                                                 const Display& display, QWidget* parent)
    : QWidget(parent), seen_(new SeenFigures(document, figures, display, *this)),
      view_(new AgainstPlanView(*seen_, AgainstPlanView::Chart::besideTable)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(new PeriodBar(*seen_));
    layout->addWidget(view_, 1);
    connect(view_, &AgainstPlanView::monthsWanted, this,
            [this] { triggerAction(*this, QStringLiteral("page.actuals")); });
}

void OrganisationAgainstPlan::setOrganisation(const QString& code) {
    seen_->setOrganisation(code);
    view_->setOrganisation(code);
}

} // namespace breakeven::ui
