#pragma once

#include "desk/shown_figures.h"
#include "ranges/ranges_page.h"

namespace breakeven::ui {

class SensitivityPanel;
class Simulator;

/// The ranges of the document, and what moves a figure most.
class UncertaintyPage : public RangesPage {
    Q_OBJECT

public:
    UncertaintyPage(Document& document, const ShownFigures& figures, const Simulator& simulator,
                    const Display& display, QWidget* parent = nullptr);

    SensitivityPanel& sensitivity() const { return *sensitivity_; }

    /// Goes to what moves a figure.
    void showSensitivity();

private:
    SensitivityPanel* sensitivity_;
};

} // namespace breakeven::ui
