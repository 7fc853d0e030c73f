#pragma once

#include "desk/shown_figures.h"
#include "document/background_task.h"
#include "insight/measure/benefit.h"

#include <QWidget>

#include <vector>

namespace breakeven::ui {

class WhenShown;

/// The measures of the document with their charts and benefit in the scenario looked at, worked out in the
/// background and only while `seen` is.
class MeasureFigures : public QObject {
    Q_OBJECT

public:
    MeasureFigures(const Document& document, const ShownFigures& figures, QWidget& seen);

    const std::vector<MeasureProgress>& all() const { return all_; }
    /// Null where there is none of that code.
    const MeasureProgress* find(const std::string& code) const;

    /// The economy they are of, as it stands in the scenario.
    const Economy& economy() const { return economy_; }

    /// Why no benefit is known of any; blank where it is.
    const QString& refusal() const { return refusal_; }

Q_SIGNALS:
    void changed();

private:
    void work();
    void take(Result<std::vector<MeasureProgress>> found);

    const Document& document_;
    WhenShown* work_;
    Economy economy_;
    std::vector<MeasureProgress> all_;
    QString refusal_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
