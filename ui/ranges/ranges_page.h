#pragma once

#include "desk/tables_page.h"

#include <string>

class QLabel;
class QPushButton;

namespace breakeven::ui {

class DependenceView;
class RangePictureView;

/// The ranges as a grid, and what the one the cursor is in means, in words and pictures.
class RangesPage : public TablesPage {
    Q_OBJECT

public:
    explicit RangesPage(Document& document, QWidget* parent = nullptr);

    /// Offers the ranges that are ready to take.
    void takeReadyOnes();

private:
    QWidget* makeButtons();
    QWidget* makeDetail();
    void refresh();

    Document& document_;
    std::string shown_; ///< the code of the range the cursor is in
    QPushButton* edit_ = nullptr;
    RangePictureView* picture_ = nullptr;
    DependenceView* dependence_ = nullptr;
    QLabel* meaning_ = nullptr;
};

} // namespace breakeven::ui
