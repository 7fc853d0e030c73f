#pragma once

#include "desk/shown_figures.h"
#include "document/background_task.h"
#include "insight/actual/year_seen.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

class WhenShown;

/// What was seen of one year against the plan, for the parts of a page that show it: worked out off the
/// window's thread, and only while the page is.
class SeenFigures : public QObject {
    Q_OBJECT

public:
    SeenFigures(const Document& document, const ShownFigures& figures, const Display& display, QWidget& page);

    /// The years to choose from: the projected ones, and those before of which something was seen.
    std::vector<FinancialYear> years() const;
    /// The one chosen; until then the latest of which something was seen, else the first projected.
    std::optional<FinancialYear> year() const;
    void choose(FinancialYear year);

    /// Whose months there are to choose from; blank, or nothing seen of it: those of any.
    void setOrganisation(const QString& code);

    /// The months of which something was seen, and the one chosen: until then the latest; 0: none.
    std::vector<int> months() const;
    int month() const;
    void choose(int month);

    /// Null while there are none.
    const YearSeen* seen() const { return seen_.get(); }
    /// Of the month chosen; null where no amount was seen.
    const YearVariance* exact() const;
    const YearVariance* printed() const;

    /// The plan scenario by its code, and its name.
    QString planScenario() const;
    QString planName() const;

    /// Why there is nothing; blank where nothing stands in the way.
    const QString& obstacle() const { return obstacle_; }
    bool isWorking() const { return task_.isBusy(); }

    const Economy& economy() const { return figures_.economy(); }
    const ShownFigures& figures() const { return figures_; }
    MoneyUnit unit() const { return display_.unit(); }

Q_SIGNALS:
    void changed();

private:
    void work();
    void take(Result<std::shared_ptr<const YearSeen>> seen);

    const Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    std::optional<FinancialYear> year_;
    std::optional<int> month_;
    QString organisation_;
    std::shared_ptr<const YearSeen> seen_;
    QString obstacle_;
    WhenShown* shown_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
