#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "insight/scenario/scenario_figures.h"

#include <QObject>

#include <memory>
#include <optional>

namespace breakeven::ui {

/// The figures pages and docks show, and whose they are. While errors keep them from being calculated there
/// are none: what is not calculated is not said.
class ShownFigures : public QObject {
    Q_OBJECT

public:
    ShownFigures(Document& document, const Display& display, QObject* parent = nullptr);

    /// Null where there are none to show.
    const ExactProjection* current() const { return shown_.current.get(); }
    const ExactProjection* base() const { return shown_.base.get(); }
    /// The same as they are shown in the unit of the window, rounded once for all pages, charts and sentences
    /// (printedProjection).
    const ExactProjection* printed() const { return roundedOf(shown_.current, printed_); }
    const ExactProjection* printedBase() const { return roundedOf(shown_.base, printedBase_); }

    QString scenario() const { return shown_.scenario; }

    /// Whether base is another scenario, so that there is something to compare.
    bool isCompared() const { return current() && base() && current() != base(); }

    /// The economy as it stands in the scenario.
    const Economy& economy() const { return document_.effective(); }

    /// An organisation by its code, or the consolidated economy as "economy".
    std::optional<OrganisationIndex> organisation(const QString& code) const;
    std::optional<Outlook> outlook(const QString& code) const;
    /// The same in the amounts shown.
    std::optional<Outlook> printedOutlook(const QString& code) const;

    /// Another document takes the place of the one the figures are of.
    void forget();

Q_SIGNALS:
    /// Figures, or what they are called. Notes and ranges of uncertainty change neither.
    void changed();

private:
    void take(const ProjectedFigures& figures);

    struct Rounded {
        std::shared_ptr<const ExactProjection> of;
        MoneyUnit unit = MoneyUnit::thousands;
        ExactProjection figures;
    };
    const ExactProjection* roundedOf(const std::shared_ptr<const ExactProjection>& exact,
                                     std::unique_ptr<Rounded>& kept) const;

    Document& document_;
    const Display& display_;
    mutable std::unique_ptr<Rounded> printed_, printedBase_;
    ProjectedFigures shown_;
    bool economyChanged_ = false; ///< since the figures were taken
};

/// What the consolidated economy is called in addresses.
inline const QString wholeEconomy = QStringLiteral("economy");

} // namespace breakeven::ui
