#pragma once

#include "desk/shown_figures.h"

#include <QWidget>

namespace breakeven::ui {

class AgainstPlanView;
class SeenFigures;

/// How one organisation stands against the plan, in a year and to a month chosen here.
class OrganisationAgainstPlan : public QWidget {
    Q_OBJECT

public:
    OrganisationAgainstPlan(const Document& document, const ShownFigures& figures, const Display& display,
                            QWidget* parent = nullptr);

    void setOrganisation(const QString& code);

private:
    SeenFigures* seen_;
    AgainstPlanView* view_;
};

} // namespace breakeven::ui
