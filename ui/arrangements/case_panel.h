#pragma once

#include "arrangements/arrangement_panel.h"
#include "insight/decision/business_case.h"

namespace breakeven::ui {

/// Whether an arrangement pays: its effect on each organisation by year, what it costs once, when it has paid
/// for itself, who gains, who loses, what is stranded, and whether who leads it stays in balance.
class CasePanel : public ArrangementPanel {
    Q_OBJECT

public:
    CasePanel(const Document& document, const ShownFigures& figures, const Display& display,
              QWidget* parent = nullptr);

Q_SIGNALS:
    /// The sentence over the page.
    void found(const QString& sentence);

protected:
    void begin(const std::string& code) override;
    void showFigures() override;

private:
    /// A figure to be read at a glance.
    struct Figure {
        QLabel* label;
        QLabel* value;
        QLabel* note;
    };

    Figure addFigure(QWidget& parent);
    void set(const Figure& figure, const QString& label, const QString& value, const QString& note,
             bool adverse = false);
    void take(Result<BusinessCase> found);

    Economy economy_; ///< the case is of
    std::optional<BusinessCase> case_;
    std::vector<Figure> figures_;
};

} // namespace breakeven::ui
