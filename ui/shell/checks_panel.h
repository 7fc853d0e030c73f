#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace breakeven::ui {

class ChecksModel;

/// CHECKS: all problems by kind, filtered by how bad they are; a click goes to the cell, or opens a kind.
class ChecksPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPanel(Document& document, QWidget* parent = nullptr);

    const ChecksModel& model() const { return *model_; }

Q_SIGNALS:
    void cellWanted(const QString& address);
    void countChanged(int errors, int warnings);

private:
    void filter();
    void showAFew();
    void go(const QModelIndex& shown);

    ChecksModel* model_;
    QSortFilterProxyModel* shown_;
    QTreeView* view_;
    QStackedWidget* content_;
    QComboBox* severity_;
    QLineEdit* words_;
};

} // namespace breakeven::ui
