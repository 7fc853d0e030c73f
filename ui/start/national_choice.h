#pragma once

#include "proposal/beginning/national_figures.h"

#include <QWidget>

class QCheckBox;
class QTreeWidget;

namespace breakeven::ui {

/// Chooses which national rates and tariffs a new document is to bring, each with its years and source.
class NationalChoice : public QWidget {
    Q_OBJECT

public:
    explicit NationalChoice(const NationalFigures& figures, QWidget* parent = nullptr);

    /// The years there is something of change with these.
    void setYears(FinancialYear base, int years);

    std::vector<NationalSet> chosen() const;
    bool withUnconfirmed() const;

    QTreeWidget& list() const { return *list_; }
    QCheckBox& unconfirmed() const { return *unconfirmed_; }

private:
    void fill();

    const NationalFigures& figures_;
    FinancialYear base_;
    int years_ = 0;
    std::vector<NationalSet> unticked_;
    QTreeWidget* list_;
    QCheckBox* unconfirmed_;
};

} // namespace breakeven::ui
