#pragma once

#include "start/key_list.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace breakeven::ui {

/// Lists all keys, to be searched by what they do, where, or by the key itself.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyLine>& lines, QWidget* parent = nullptr);

    QLineEdit& field() const { return *sought_; }
    QTableWidget& table() const { return *table_; }

private:
    void search();

    QList<KeyLine> lines_;
    QLineEdit* sought_;
    QTableWidget* table_;
    QLabel* none_;
};

} // namespace breakeven::ui
