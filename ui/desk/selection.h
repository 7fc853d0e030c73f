#pragma once

#include "charts/chosen.h"

#include <QObject>

#include <functional>

namespace breakeven::ui {

class ChartView;
class FigureTable;

/// What is chosen in the window: charts and tables that are linked with it mark the same. It is no part of
/// the document and undoing leaves it alone.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Chosen& chosen() const { return chosen_; }
    void choose(const Chosen& chosen);
    void clear() { choose({}); }

    /// Has a chart mark what is chosen and say what somebody chooses in it.
    void link(ChartView& chart);

    /// The same of a table, of which these say what its rows and columns are of.
    struct OfTable {
        std::function<QString(int row)> subject = {};
        std::function<std::optional<FinancialYear>(int column)> year = {};
    };
    void link(FigureTable& table, const OfTable& places);

Q_SIGNALS:
    void changed();

private:
    Chosen chosen_;
};

} // namespace breakeven::ui
